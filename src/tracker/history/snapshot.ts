/** How a plan stood when a report was made of it: what the next report is compared with. */
import type { Colour, IsoDate, Status } from "../model";

/** The form in which a snapshot is kept; a newer one is left alone. */
export const HISTORY_VERSION = 1;

/** The period that a report closes. */
export interface Period {
  /** "Q2", "July to September 2025". */
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface Rated {
  readonly status: Status;
  readonly rag: Colour | null;
}

/** What a board counted an action under. */
export const KEPT_COUNTS = [
  "counted",
  "overdue",
  "notConfirmed",
  "notJudged",
  "missingEvidence",
  "completeUnevidenced",
  "lastQuarterUnrated",
] as const;
export type KeptCount = (typeof KEPT_COUNTS)[number];

/** An action as a report told it. It names nobody: leads are left out, and their names in texts too. */
export interface KeptAction extends Rated {
  /** Of the action's key: the same key gives the same text, and it tells no name. */
  readonly id: string;
  readonly ref: string | null;
  /** Its first words. */
  readonly text: string;
  /** Of its whole text, to find it again under another reference. */
  readonly print: string;
  readonly theme: string;
  /** The date that counts. */
  readonly due: IsoDate | null;
  readonly originalDue: IsoDate | null;
  readonly completed: IsoDate | null;
  readonly counts: ReadonlySet<KeptCount>;
  /** Of its progress text for that period; null where it had none of a few words. */
  readonly progress: string | null;
  /** Of its evidence; null where it had none. */
  readonly evidence: string | null;
  /** Its rating in each of the snapshot's quarters; null where its table had no such quarter. */
  readonly quarters: readonly (Rated | null)[];
}

export interface Snapshot {
  readonly period: Period;
  readonly asOf: IsoDate;
  /** The last days of the tracker's own quarters that had ended, the earliest first. */
  readonly quarters: readonly IsoDate[];
  readonly actions: readonly KeptAction[];
}

/** What a workbook keeps of its earlier reports. */
export interface History {
  /** By period, the earliest first. */
  readonly snapshots: readonly Snapshot[];
  /** What is kept and cannot be used, each in a sentence. */
  readonly problems: readonly string[];
}

export const NO_HISTORY: History = { snapshots: [], problems: [] };
