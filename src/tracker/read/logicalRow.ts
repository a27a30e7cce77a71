import type { Period } from "../fields/period";
import type { TextRow, Theme } from "./headings";
import type { Table } from "./table";

/** A heading within a table that groups the actions below it, with evidence that stands beside it. */
export interface Block {
  readonly heading: TextRow;
  /** Rows of evidence beside or straight under the heading. */
  readonly evidenceRows: number[];
}

/** The rows of the sheet that tell one action, or the several actions of one cell. */
export interface LogicalRow {
  readonly table: Table;
  /** Index into the plan's tables. */
  readonly tableIndex: number;
  /** The first row, then those that carry it on after a page break. */
  readonly rows: number[];
  /** Rows of steps under a merged reference or action. */
  readonly steps: number[];
  /** Rows of milestones below it that have words of their own, and are told and rated apart from it. */
  readonly milestones: number[];
  /** Rows below that hold evidence only. */
  readonly evidenceRows: number[];
  readonly theme: Theme | null;
  /** The heading row that is the objective, where no column holds it. */
  readonly block: Block | null;
  /** Who leads, by the nearest heading above that says so: "Lead: Head of SEND". */
  readonly lead: Theme | null;
  /** The months that the nearest title or heading above says: "Year 2: September 2024 – August 2025". */
  readonly period: Period | null;
}

/** The last row that tells of an action; each kind of its rows is in order. */
export function lastRowOf({ rows, steps, milestones, evidenceRows }: LogicalRow): number {
  return Math.max(...[rows, steps, milestones, evidenceRows].map((each) => each.at(-1) ?? 0));
}

export interface LeftOutRow {
  readonly address: string;
  readonly reason: string;
}
