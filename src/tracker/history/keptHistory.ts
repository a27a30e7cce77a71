import type { CellValue } from "../grid";
import { shortDate } from "../summary/words";
import { fromHistoryRow, HISTORY_HEADER, toHistoryRow, type ReadRow } from "./historyRow";
import { isSamePeriod } from "./period";
import type { History, Period, Snapshot } from "./snapshot";

/** The cells of the history sheet, from A1; none where the workbook keeps no report yet. */
export type HistoryCells = readonly (readonly CellValue[])[];

/** Whether cells are a history sheet's: other programs than Excel drop the tag. */
export function isHistory(cells: HistoryCells): boolean {
  return cells[0]?.[0] === HISTORY_HEADER[0];
}

/** The reports that can be used, and what is to be told of the others, which stay as they are. */
export function readHistory(cells: HistoryCells): History {
  if (isForeign(cells)) return { snapshots: [], problems: [FOREIGN] };
  const rows = cells.slice(1).map(fromHistoryRow);
  return {
    snapshots: rows.filter(isSnapshot).sort(byDay),
    problems: rows.flatMap((row, at) => {
      const problem = typeof row === "string" ? PROBLEMS[row] : null;
      return problem === null ? [] : [`${keptReport(cells[at + 1] ?? [], at + 2)} ${problem}`];
    }),
  };
}

const isForeign = (cells: HistoryCells): boolean => cells.length > 0 && !isHistory(cells);

const FOREIGN =
  "The hidden sheet that keeps past reports was changed so that it cannot be read: it is left alone, nothing is compared with it, and this report is not kept.";

const isSnapshot = (row: ReadRow): row is Snapshot => typeof row !== "string";

const byDay = (a: Snapshot, b: Snapshot): number =>
  a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0;

const PROBLEMS: Readonly<Record<Extract<ReadRow, string>, string | null>> = {
  blank: null,
  unfinished: null,
  newer:
    "was kept by a newer version of this add-in: it is left alone, nothing is compared with it, and this report is not kept. Update the add-in.",
  damaged:
    "was changed by hand or by another program and is not used: nothing is compared with it. It stays as it is.",
};

function keptReport(row: readonly CellValue[], number: number): string {
  const label = String(row[2] ?? "");
  const end = String(row[4] ?? "");
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(end);
  const period = label === "" ? "" : ` for ${label}${isDay ? ` (to ${shortDate(end)})` : ""}`;
  return `The position that is kept${period} in row ${number}`;
}

/**
 * The history sheet's cells with a report put in: in the place of the one that was kept of its period, of one that was
 * broken off, else at the end.
 * Every other row stays as it is, also one that cannot be read. null where nothing would change, or nothing may.
 */
export function withReport(cells: HistoryCells, snapshot: Snapshot): HistoryCells | null {
  const rows = cells.slice(1).map(fromHistoryRow);
  if (isForeign(cells) || rows.includes("newer")) return null;
  const row = toHistoryRow(snapshot);
  const own = rows.findIndex((each) => isOf(each, snapshot.period));
  const at = own === -1 ? rows.indexOf("unfinished") : own;
  const before = at === -1 ? [] : trimmed(cells[at + 1] ?? []);
  if (before.length === row.length && before.every((cell, i) => String(cell) === row[i]))
    return null;
  const header: readonly CellValue[] = cells[0] ?? HISTORY_HEADER;
  if (at === -1) return [header, ...cells.slice(1), row];
  return [header, ...cells.slice(1).map((each, index) => (index === at ? row : each))];
}

const isOf = (row: ReadRow, period: Period): boolean =>
  isSnapshot(row) && isSamePeriod(row.period, period);

function trimmed(row: readonly CellValue[]): readonly CellValue[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);
}

/** Reports of another workbook put to those that are kept here; of one period this workbook's own stays. */
export function withReports(cells: HistoryCells, others: readonly Snapshot[]): HistoryCells {
  const own = readHistory(cells).snapshots;
  const added = others.filter(
    ({ period }) => !own.some((each) => isSamePeriod(each.period, period)),
  );
  return added.reduce<HistoryCells>((all, snapshot) => withReport(all, snapshot) ?? all, cells);
}
