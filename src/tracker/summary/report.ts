/**
 * What a board sees, as data. Counts are definitions over the register (`where`), so that the same definition gives
 * the number here and the live formula in a workbook.
 */
import type { IsoDate, Status } from "../model";
import type { OptionalSection, ReportMode } from "./options";
import type { Leads, LookAhead, Moves, QuarterColumnId, Quarters, SourceCell } from "./sections";
import type { StatusWords } from "./words";

/** The register's columns that counts and formulas name. */
export type RegisterColumnId = FixedColumnId | QuarterColumnId;

/** The columns that every register may have. */
export type FixedColumnId =
  | "ref"
  | "action"
  | "theme"
  | "themeInFull"
  | "objective"
  | "lead"
  | "start"
  | "due"
  | "originalDue"
  | "completed"
  | "milestones"
  | "status"
  | "rating"
  | "lastQuarter"
  | "deadline"
  | "overdueAge"
  | "notJudged"
  | "evidence"
  | "flags"
  | "counted"
  | "sheet"
  | "source"
  | "key"
  | "carried";

export interface RegisterColumn {
  readonly id: RegisterColumnId;
  readonly header: string;
  /** How the cells are meant: text, a day as ISO text (null for none), or a place in the workbook. */
  readonly kind: "text" | "date" | "link";
}

export type RegisterCell = string | null | SourceCell;

/** Board actions: one row an action, cross-references too (Counted says "No"). */
export interface Register {
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly (readonly RegisterCell[])[];
}

export interface Criterion {
  readonly column: RegisterColumnId;
  readonly test: "is" | "is not";
  readonly value: string;
}

export type MeasureId =
  | Status
  | "total"
  | "lastQuarterUnrated"
  | "overdue"
  | "notConfirmed"
  | "notJudged"
  | "missingEvidence"
  | "completeUnevidenced"
  | "crossReferences";

export interface Measure {
  readonly id: MeasureId;
  readonly label: string;
  /** Every criterion must hold. */
  readonly where: readonly Criterion[];
}

export type Counts = Readonly<Partial<Record<MeasureId, number>>>;

/** A sentence whose numbers stay tied to their counts. */
export type SentencePart =
  | string
  | { readonly count: MeasureId }
  /** Share of all counted actions, as "18%". */
  | { readonly share: MeasureId }
  /** Which words, by the count: none, one or more. */
  | {
      readonly choose: MeasureId;
      readonly none: readonly SentencePart[];
      readonly one: readonly SentencePart[];
      readonly many: readonly SentencePart[];
    };
export type Sentence = readonly SentencePart[];

/** Actions that have been overdue for about as long, as a count over the register. */
export interface OverdueAge {
  readonly label: string;
  readonly where: readonly Criterion[];
  readonly count: number;
}

export interface CoverLine {
  readonly label: string;
  readonly value: string;
}

export interface Theme {
  /** Unique, short, and safe as a criterion of COUNTIFS; Board actions' theme column holds it. */
  readonly shortName: string;
  readonly name: string;
  readonly counts: Counts;
  /** Rows of this theme that point at actions counted elsewhere. */
  readonly crossReferences: number;
  /** "Delayed, 2 of 9". */
  readonly worst: string;
}

export interface Exception {
  readonly key: string;
  readonly theme: string;
  readonly ref: string;
  readonly action: string;
  readonly lead: string;
  readonly originalDue: IsoDate | null;
  readonly revisedDue: IsoDate | null;
  readonly daysOverdue: number | null;
  readonly ratingBefore: string;
  readonly ratingNow: string;
  readonly reason: string;
  readonly source: SourceCell;
}

export interface Note {
  readonly topic: string;
  readonly note: string;
  readonly count: number | null;
  readonly source: SourceCell | null;
}

export interface BoardReport {
  readonly asOf: IsoDate;
  readonly mode: ReportMode;
  /** The sheets that are written besides the summary and the actions. */
  readonly sections: readonly OptionalSection[];
  /** The words for statuses: the register holds them, and the counts go by them. */
  readonly words: StatusWords;
  readonly title: string;
  readonly cover: readonly CoverLine[];
  readonly headline: readonly Sentence[];
  /** The totals table, in order; the first is all counted actions. */
  readonly totals: readonly Measure[];
  /** Statuses that the plan uses, in STATUSES' order: the chart's series. */
  readonly statuses: readonly Status[];
  /** The themes table's counted columns, in order. */
  readonly themeMeasures: readonly Measure[];
  readonly themes: readonly Theme[];
  /** What the plan calls its themes: "theme"/"themes", "priority"/"priorities" … */
  readonly themeWord: { readonly one: string; readonly many: string };
  readonly counts: Counts;
  readonly register: Register;
  readonly exceptions: readonly Exception[];
  readonly lookAhead: LookAhead;
  readonly quarters: Quarters;
  /** null where the tracker holds no two quarters that have ended. */
  readonly moves: Moves | null;
  /** How long the overdue actions have been so. */
  readonly overdueAges: readonly OverdueAge[];
  readonly leads: Leads;
  /** How many days ahead counts as due soon. */
  readonly dueSoonDays: number;
  readonly notes: readonly Note[];
  /** Every action's key, to tell a comment on an action that is gone from one that is no longer an exception. */
  readonly keys: readonly string[];
}
