/**
 * What a board sees, as data. Counts are definitions over the register (`where`), so that the same definition gives
 * the number here and the live formula in a workbook.
 */
import type { Snapshot } from "../history/snapshot";
import type { IsoDate, Status } from "../model";
import type { OptionalSection, ReportMode } from "./options";
import type {
  Exception,
  Leads,
  LookAhead,
  Moves,
  QuarterColumnId,
  Quarters,
  SourceCell,
} from "./sections";
import type { PeriodWords } from "./lastPeriod";
import type { ThemeWord } from "./themeWords";
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
  | "statusBefore"
  | "change"
  | "overdueBefore"
  | "dueBefore"
  | "dateChange"
  | "timesMoved"
  | "daysSlipped"
  | "slipped"
  | "stuck"
  | "copied"
  | "sheet"
  | "source"
  | "key"
  | "carried";

export interface RegisterColumn {
  readonly id: RegisterColumnId;
  readonly header: string;
  /** How the cells are meant: text, a day as ISO text (null for none), a number, or a place in the workbook. */
  readonly kind: "text" | "date" | "number" | "link";
}

export type RegisterCell = string | number | null | SourceCell;

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

/** What the headline counts of the past, beside the totals. */
export type PastMeasureId =
  | "improved"
  | "gotWorse"
  | "newlyRated"
  | "noLongerRated"
  | "started"
  | "unstarted"
  | "added"
  | "overdueAgain"
  | "slipped"
  | "dateLater"
  | "stuck"
  | "copied"
  | "watermelon";

export type CountId = MeasureId | PastMeasureId;

export interface Measure<Id extends CountId = MeasureId> {
  readonly id: Id;
  readonly label: string;
  /** Every criterion must hold. */
  readonly where: readonly Criterion[];
}

export type Counts = Readonly<Partial<Record<CountId, number>>>;

/** A sentence whose numbers stay tied to their counts. */
export type SentencePart =
  | string
  | { readonly count: CountId }
  /** Share of all counted actions, as "18%". */
  | { readonly share: MeasureId }
  /** Which words, by the count: none, one or more. */
  | {
      readonly choose: CountId;
      readonly none: readonly SentencePart[];
      readonly one: readonly SentencePart[];
      readonly many: readonly SentencePart[];
    }
  /** Which words, by whether the count is more, fewer or as many as it was, or as another count. */
  | {
      readonly versus: MeasureId;
      readonly before: number | MeasureId;
      readonly more: readonly SentencePart[];
      readonly fewer: readonly SentencePart[];
      readonly same: readonly SentencePart[];
    }
  /** How many more or fewer than it was. */
  | { readonly difference: MeasureId; readonly before: number };
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
  /** How it went since that report; null on a first one. */
  readonly direction: string | null;
}

/** What changed since a kept report. */
export interface SinceReport {
  readonly asOf: IsoDate;
  /** What that report told, by the totals' measures. */
  readonly counts: Counts;
  /** How many of its actions are no longer in the plan. */
  readonly gone: number;
}

/** What moved since the report that is compared with; on a first report, between the tracker's own last two quarters. */
export interface WhatMoved {
  /** "What moved from 30/06/2025 to 30/09/2025", "What moved from Q1 to Q2". */
  readonly title: string;
  /** At least one: a comparison that finds nothing says so. */
  readonly rows: readonly MoveRow[];
}

/** A row of the table of what moved, in words. */
export interface MoveRow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Which of the register's rows these are; null for actions that it no longer holds. */
  readonly where: readonly Criterion[] | null;
  readonly which: string;
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
  readonly themeWord: ThemeWord;
  /** What its rated periods are called: "quarter"/"quarters", "month"/"months" … */
  readonly periods: PeriodWords;
  readonly counts: Counts;
  readonly register: Register;
  readonly exceptions: readonly Exception[];
  /** Whether it is known what dates were before, so that times moved and days slipped can be told. */
  readonly knowsDates: boolean;
  readonly lookAhead: LookAhead;
  readonly quarters: Quarters;
  /** null where the tracker holds no two quarters that have ended. */
  readonly moves: Moves | null;
  /** The kept report that this one is compared with; null on a first one. */
  readonly since: SinceReport | null;
  /** null where there is neither such a report nor two quarters that have ended. */
  readonly whatMoved: WhatMoved | null;
  /** What the headline counts beside the totals. */
  readonly pastMeasures: readonly Measure<PastMeasureId>[];
  /** This position as it is kept for the next report. */
  readonly position: Snapshot;
  /** How long the overdue actions have been so. */
  readonly overdueAges: readonly OverdueAge[];
  readonly leads: Leads;
  /** How many days ahead counts as due soon. */
  readonly dueSoonDays: number;
  readonly notes: readonly Note[];
  /** Every action's text by its key, to tell whether an action that people wrote on is gone, or has another key now. */
  readonly texts: ReadonlyMap<string, string>;
}
