/** What the sheets besides Board summary tell, as data. */
import type { IsoDate, Status } from "../model";

/** A column of the register with each action's status at a quarter, by the quarter's last day. */
export type QuarterColumnId = `quarter ${IsoDate}`;

export interface SourceCell {
  readonly sheet: string;
  readonly cell: string;
}

/** An action that the board should look at. */
export interface Exception {
  readonly key: string;
  readonly theme: string;
  readonly ref: string;
  readonly action: string;
  readonly lead: string;
  readonly originalDue: IsoDate | null;
  readonly revisedDue: IsoDate | null;
  readonly daysOverdue: number | null;
  /** How often its date became another one, as far as the plan and the kept reports show; null without a date. */
  readonly timesMoved: number | null;
  /** From its first date to the one that counts: less than 0 where it was brought forward; null without a date. */
  readonly daysSlipped: number | null;
  readonly ratingBefore: string;
  readonly ratingNow: string;
  readonly reason: string;
  readonly source: SourceCell;
}

/** A date that falls due, or an action without one that can be relied on. */
export interface AheadRow {
  /** "February 2026"; NO_FIRM_DATE for an action without a date that can be relied on. */
  readonly month: string;
  readonly due: IsoDate | null;
  /** From the day of the report; null where the date cannot be relied on. */
  readonly daysToGo: number | null;
  readonly theme: string;
  readonly ref: string;
  readonly action: string;
  /** The milestone's text; null where the whole action falls due. */
  readonly milestone: string | null;
  readonly lead: string;
  readonly status: string;
  /** Why it may not be met, as far as the plan shows; "None known". */
  readonly doubt: string;
  readonly source: SourceCell;
}

export interface LookAhead {
  /** The last day that is looked at. */
  readonly until: IsoDate;
  readonly rows: readonly AheadRow[];
}

/** What a lead answers for. An action with several leads stands in each one's row. */
export interface LeadRow {
  readonly lead: string;
  /** Not complete. */
  readonly open: number;
  readonly overdue: number;
  readonly notConfirmed: number;
  readonly dueSoon: number;
  /** Of complete actions too. */
  readonly missingEvidence: number;
  /** null where the plan has no quarters. */
  readonly notRated: number | null;
  /** The open actions, by reference. */
  readonly which: string;
}

export interface Leads {
  readonly rows: readonly LeadRow[];
  /** Open actions, each counted once. */
  readonly open: number;
  /** How many of these have more than one lead. */
  readonly shared: number;
}

/** A quarter for which the tracker itself holds ratings; without any, a kept report or the day of this one. */
export interface HeldQuarter {
  readonly label: string;
  readonly end: IsoDate;
  /** The register's column that holds each action's status at it. */
  readonly column: QuarterColumnId | "status";
  readonly header: string;
  /** Whether its numbers are those of a kept report, which the register cannot count again. */
  readonly isKept?: true;
}

/** The actions of one theme, or of all, at one quarter. */
export interface QuarterRow {
  /** The theme's short name; null for all themes. */
  readonly theme: string | null;
  readonly quarter: HeldQuarter;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
}

export interface Quarters {
  readonly held: readonly HeldQuarter[];
  /** Those that some action has at some quarter, in STATUSES' order. */
  readonly statuses: readonly Status[];
  /** All themes first, then theme by theme; by quarter within each. */
  readonly rows: readonly QuarterRow[];
}

/** The actions that went from one status to another. */
export interface Move {
  readonly from: Status;
  readonly to: Status;
  readonly count: number;
  /** By reference: "1.1, 1.4 and 2 without a reference". */
  readonly which: string;
}

/** What moved between the last two quarters that have ended. */
export interface Moves {
  readonly from: HeldQuarter;
  readonly to: HeldQuarter;
  /** What got worse first; what stayed as it was is left out. */
  readonly rows: readonly Move[];
  readonly complete: { readonly before: number; readonly now: number };
}
