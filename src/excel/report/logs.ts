import type { WrittenSheetId } from "./writing";

export interface LogColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly format: string;
}

/** A table that is people's own from its first column to its last, and that every report carries on. */
export interface Log {
  readonly id: Extract<WrittenSheetId, "decisions" | "follow-up">;
  readonly columns: readonly LogColumn[];
}

/** The column by which the rows of a log are known; each report numbers those that have no number yet. */
export const NUMBER_HEADER = "No.";

const text = (header: string, width: number): LogColumn => ({ header, width, format: "General" });
const day = (header: string): LogColumn => ({ header, width: 70, format: "dd/mm/yyyy" });
const NUMBER: LogColumn = { header: NUMBER_HEADER, width: 40, format: "0" };

/** The board's decisions, and the actions that it asked for. */
export const LOGS = {
  decisions: {
    id: "decisions",
    columns: [
      NUMBER,
      day("Date"),
      text("Decision asked", 280),
      text("Decided", 240),
      text("By whom", 130),
    ],
  },
  "follow-up": {
    id: "follow-up",
    columns: [
      NUMBER,
      day("Raised on"),
      text("Action", 360),
      text("Owner", 150),
      day("Due"),
      text("Status", 80),
    ],
  },
} as const satisfies Record<string, Log>;

/** Where a column stands among these headers: by its own, else where it stood when it was named so; -1 where it is gone. */
export function placeOf(
  columns: readonly LogColumn[],
  headers: readonly string[],
  header: string,
): number {
  const own = headers.indexOf(header);
  if (own !== -1) return own;
  const usual = columns.findIndex((column) => column.header === header);
  const there = headers[usual];
  return columns.some((column) => column.header === there) || there === undefined ? -1 : usual;
}
