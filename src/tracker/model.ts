/**
 * What was read from a council's workbook. Shared by reading, rules, summary and update; see docs/reading.md.
 * Nothing here is formatted for a person, and nothing knows Excel.
 */

import type { ColumnRole } from "./columnRole";
import type { DateOrder } from "./dateOrder";
import type { Sources } from "./sources";
import type { TableHeader, UnreadHeader } from "./tableHeader";

export { COLUMN_ROLES, type ColumnRole } from "./columnRole";

/** A day as "YYYY-MM-DD". */
export type IsoDate = string;

export const COLOURS = [
  "red",
  "amber-red",
  "amber",
  "amber-green",
  "green",
  "blue",
  "pink",
  "purple",
  "grey",
] as const;
export type Colour = (typeof COLOURS)[number];

export const STATUSES = [
  "complete",
  "on-track",
  "in-progress",
  "at-risk",
  "delayed",
  "not-started",
  "unrated",
] as const;
export type Status = (typeof STATUSES)[number];

/** What a field's text leaves open; each becomes a flag of the same name. */
export type DoubtKind =
  | "date-to-be-confirmed"
  | "invalid-date"
  | "implausible-date"
  | "ambiguous-date"
  | "status-conflict"
  | "unknown-lead"
  | "header-date-sequence";

export interface Doubt {
  readonly kind: DoubtKind;
  /** The action's field that it is about; absent where it is about a table's header. */
  readonly field?: keyof Sources | "ratings";
  /** A1 address on the action's worksheet. */
  readonly cell: string;
  /** One plain sentence: what is doubtful. */
  readonly message: string;
  readonly suggestion?: string;
  /** For status-conflict: the action was given up, and is neither late nor complete. */
  readonly withdrawn?: true;
  /** For unknown-lead: the lead's name. */
  readonly lead?: string;
  /** For ambiguous-date: every date that the text could mean. */
  readonly dates?: readonly IsoDate[];
}

export interface Lead {
  /** As the plan writes it, without its organisation; an acronym stays. */
  readonly name: string;
  /** How its cell writes the name, each spelling once; absent where it is written as `name` and no other way. */
  readonly written?: readonly string[];
  readonly organisation: string | null;
  /** What the plan's glossary or list of people says an acronym stands for. */
  readonly post: string | null;
  readonly person: string | null;
}

export interface Milestone {
  readonly due: IsoDate | null;
  readonly text: string;
  readonly cell: string;
  /** Its own row says that it is complete. */
  readonly met?: true;
  /** Its row stands below the action's, and rates the milestone alone. */
  readonly isApart?: true;
}

export interface Rating {
  /** The quarter's label, or "now". */
  readonly period: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** null with status "unrated" where the cell holds no rating. */
  readonly rag: Colour | null;
  readonly status: Status;
  readonly comment: string | null;
  readonly cell: string;
  /** The whole text that the cell shows; "" where only its fill rates. */
  readonly text: string;
  /** What gives the colour, where neither a word nor a fill does: a font, or a conditional format. */
  readonly shownBy?: "sign" | "letters" | "format";
  /** Of an unrated cell: what may colour it and could not be settled, in plain words ("a formula"). */
  readonly untold?: string;
}

/** A1 addresses on the action's worksheet. */
export type FieldCells = Partial<Record<"update" | "evidence" | "due" | "revisedDue", string>>;

export interface Action {
  /** Outlives re-sorting: the reference where that is unique, else sheet, objective and a fingerprint of the text. */
  readonly key: string;
  readonly ref: string | null;
  /** The reference of the action told elsewhere, for a cross-reference; such an action is never counted. */
  readonly seeAlso: string | null;
  readonly sheet: string;
  /** Where the action's text starts. */
  readonly cell: string;
  /**
   * Where what an update writes stands, for an action that is no row of its table: a card. A part is absent where the
   * card has no label for it.
   */
  readonly fieldCells?: FieldCells;
  /** Index into Plan.tables. */
  readonly table: number;
  readonly theme: string | null;
  readonly objective: string | null;
  readonly text: string;
  readonly leads: readonly Lead[];
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly originalDue: IsoDate | null;
  readonly completed: IsoDate | null;
  readonly ongoing: boolean;
  readonly milestones: readonly Milestone[];
  /** One entry for each rating column of the table, blank ones included ("unrated"). */
  readonly ratings: readonly Rating[];
  readonly rag: Colour | null;
  readonly status: Status;
  /** Each text that shows, or says what will show, that the action was done. */
  readonly evidence: readonly string[];
  /** Says how the evidence column speaks: of what was done, or of what will show success. */
  readonly evidenceKind: "evidence" | "expected";
  readonly sources: Sources;
  readonly doubts: readonly Doubt[];
  /** Progress text, direction of travel and every column without a role, by header, as shown. */
  readonly carried: Readonly<Record<string, string>>;
}

export interface Quarter {
  readonly label: string;
  /** Column letters. */
  readonly column: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type RagKey = Partial<Record<Colour, Status>>;

export interface TrackerTable {
  readonly sheet: string;
  /** First header row to last action row, e.g. "A6:S14". */
  readonly range: string;
  readonly headerRows: number;
  readonly columns: Partial<Record<ColumnRole, string>>;
  readonly milestoneColumns: readonly { readonly column: string; readonly due: IsoDate }[];
  readonly quarters: readonly Quarter[];
  /**
   * Where several columns tell of a time each: the column that tells of each quarter, by the quarter's column; null
   * where none does. Left out where one column tells of all.
   */
  readonly quarterUpdates?: readonly { readonly quarter: string; readonly update: string | null }[];
  readonly ragKey: RagKey;
  /**
   * Where the key came from: this table's header, another header or sheet of the plan, what a person has set, or the
   * usual meaning assumed.
   */
  readonly ragKeySource: "header" | "plan" | "set" | "assumed";
  /** 0 to 1, with the reason in words. */
  readonly confidence: number;
  readonly reason: string;
  readonly doubts: readonly Doubt[];
  readonly header: TableHeader;
}

/** What became of something that a person has set about the reading. */
export interface CorrectionNote {
  /** The correction: its list, and its place in it. Absent for colours, and for what could not be read. */
  readonly about?: {
    readonly part: "sheets" | "headers" | "columns" | "leads";
    readonly at: number;
  };
  /** false where it no longer fits the workbook; the text then says why. */
  readonly used: boolean;
  readonly text: string;
}

export interface Plan {
  readonly asOf: IsoDate;
  /** How dates in numbers were read. */
  readonly dateOrder: DateOrder;
  readonly tables: readonly TrackerTable[];
  readonly actions: readonly Action[];
  /** Worksheets without a tracker table, each with the reason in a plain sentence. */
  readonly notTrackers: readonly { readonly sheet: string; readonly reason: string }[];
  /** Headers that a person has named under which nothing is an action yet. */
  readonly unreadHeaders: readonly UnreadHeader[];
  /** Rows inside tables that are not actions (headings, totals, notes), for the board's notes. */
  readonly leftOut: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly reason: string;
  }[];
  /** Every assumption made while reading, as plain sentences. */
  readonly assumptions: readonly string[];
  readonly corrections: readonly CorrectionNote[];
}

export const RULE_IDS = [
  "overdue",
  "due-soon",
  "missing-evidence",
  "missing-lead",
  "missing-due-date",
  "date-to-be-confirmed",
  "invalid-date",
  "implausible-date",
  "ambiguous-date",
  "missing-rating",
  "nothing-recorded",
  "status-conflict",
  "rating-regressed",
  "duplicate-ref",
  "broken-reference",
  "unknown-lead",
  "header-date-sequence",
] as const;
export type RuleId = (typeof RULE_IDS)[number];
export type Severity = "high" | "medium" | "low";

export interface Flag {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The action's key; null for a flag on a table. */
  readonly key: string | null;
  readonly ref: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly suggestion: string | null;
}
