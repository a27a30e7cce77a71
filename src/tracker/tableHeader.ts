import type { ColumnRole } from "./columnRole";

/**
 * What a column is read as: a role, one of a row of milestones or quarters, the steps towards an action that is merged
 * over several rows, or nothing.
 */
export type ReadRole = ColumnRole | "milestone" | "quarter" | "steps" | "none";

/** A table's header as a correction of its columns names it. */
export interface TableHeader {
  /** Of its labels, whatever their order and place. */
  readonly fingerprint: string;
  /** Every column from the first to the last; `which` counts those of one label from the left, from 1. */
  readonly labels: readonly {
    readonly column: string;
    readonly label: string;
    readonly which: number;
    readonly readAs: ReadRole;
    /** A date or a period stands over it, so that it can hold milestones or a quarter's ratings. */
    readonly isPeriod: boolean;
    /** The place of the correction that says what it holds, in the list of corrections; null for none. */
    readonly setBy: number | null;
  }[];
}

/** A header without a tracker table. */
export interface UnreadHeader {
  readonly sheet: string;
  /** Excel's number of its first row. */
  readonly row: number;
  readonly rows: number;
  readonly header: TableHeader;
}
