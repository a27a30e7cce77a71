import { oneLine } from "../fields/oneLine";
import type { CellValue } from "../grid";
import { dateCells, shownDate, type DateCell } from "./dateCell";
import {
  FILL_COLUMNS,
  RETURN_COLUMNS,
  RETURN_HEADERS,
  type FillColumn,
  type ReturnColumn,
} from "./returnColumns";
import { readKey, type ReturnKey } from "./returnKey";

/**
 * Whether a worksheet is a return, by what it holds: its name and its tag may be gone. Keys alone are one where most rows
 * have one, as a row of a return may have been copied into a tracker.
 */
export function isReturn(text: ReturnCells["text"]): boolean {
  if (headerRow({ text }) !== -1) return true;
  const filled = text.filter((row) => row.some((cell) => cell.trim() !== ""));
  const keyed = filled.filter((row) => row.some((cell) => readKey(cell) !== null));
  return keyed.length * 2 > filled.length;
}

/** A worksheet that may be a return. */
export interface ReturnCells {
  readonly sheet: string;
  /** Zero-based row of the first of the rows. */
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What is shown, however narrow its column: Excel gives an add-in no "####" in place of it. */
  readonly text: readonly (readonly string[])[];
  /** Left out where they are not known. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Whether the workbook counts days from 1904; left out where it does not say. */
  readonly date1904?: boolean;
}

/** One action's row of a return, as it came back. */
export interface ReturnedRow extends ReturnPlace {
  readonly key: ReturnKey;
  /** Every column that was found, for a person to read. */
  readonly cells: Readonly<Partial<Record<ReturnColumn, string>>>;
  /** The cell of the revised date; null where there is no such column. */
  readonly date: DateCell | null;
}

export interface ReturnPlace {
  /** The file, or the worksheet of this workbook. */
  readonly source: string;
  /** Excel's number of the row. */
  readonly row: number;
}

/** A row that says something and has no key. */
export interface AddedRow extends ReturnPlace {
  readonly words: string;
}

export interface ReadReturn {
  readonly source: string;
  readonly rows: readonly ReturnedRow[];
  readonly added: readonly AddedRow[];
  /** Why it could not be read, in plain sentences with what to do. */
  readonly problems: readonly string[];
}

/**
 * A return as it came back, by its hidden column of keys and its headers, however its rows and columns were moved;
 * null for a sheet that is none.
 */
export function readReturn(source: string, cells: ReturnCells): ReadReturn | null {
  if (!isReturn(cells.text)) return null;
  const header = headerRow(cells);
  const keys = cells.text.map((row) => row.map(readKey));
  const keyColumn = columnWithMost(keys);
  if (keyColumn === -1) return withoutKeys(source);
  const columns = columnsOf(cells.text[header] ?? []);
  const missing = FILL_COLUMNS.filter((column) => !columns.has(column));
  const dates = datesOf(cells, columns.get("revisedDue"));
  const rows: ReturnedRow[] = [];
  const added: AddedRow[] = [];
  cells.text.forEach((texts, at) => {
    if (at === header) return;
    const place = { source, row: cells.firstRow + at + 1 };
    const key = keys[at]?.[keyColumn] ?? null;
    const date = dates[at] ?? null;
    const said = saidIn(columns, texts, date);
    if (key !== null) rows.push({ ...place, key, cells: said, date });
    else if (at > header && texts.some((text) => text.trim() !== "")) {
      added.push({ ...place, words: wordsOf(said, texts) });
    }
  });
  const problems = missing.length === FILL_COLUMNS.length ? [noColumns(source)] : [];
  return { source, rows: problems.length > 0 ? [] : rows, added, problems };
}

/** The row that has most of the headers, some of which no tracker has; -1 where there is none. */
function headerRow({ text }: Pick<ReturnCells, "text">): number {
  const counts = text.map((row) => headersIn(columnsOf(row)));
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** A tracker may well have an Action, Progress and Evidence: not a return's key, nor what was said last. */
function headersIn(columns: ReadonlyMap<ReturnColumn, number>): number {
  const isOurs = columns.has("key") || (columns.has("lastRating") && columns.has("lastWords"));
  return isOurs && columns.size >= 3 ? columns.size : 0;
}

const HEADERS = new Map(
  RETURN_COLUMNS.map((column) => [RETURN_HEADERS[column].toLowerCase(), column]),
);

/** With spaces that somebody may have put around it. */
const LONGEST_HEADER = 40;

function columnsOf(row: readonly string[]): ReadonlyMap<ReturnColumn, number> {
  const found = new Map<ReturnColumn, number>();
  row.forEach((text, at) => {
    // Every cell of every sheet is asked: long texts are none.
    if (text === "" || text.length > LONGEST_HEADER) return;
    const column = HEADERS.get(oneLine(text).toLowerCase());
    if (column !== undefined && !found.has(column)) found.set(column, at);
  });
  return found;
}

function columnWithMost(keys: readonly (readonly (ReturnKey | null)[])[]): number {
  const counts = new Map<number, number>();
  for (const row of keys) {
    row.forEach((key, at) => {
      if (key !== null) counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? -1;
}

function datesOf(cells: ReturnCells, column: number | undefined): readonly DateCell[] {
  if (column === undefined) return [];
  const { values, text, numberFormats, date1904 } = cells;
  const held = text.map((row, at) => ({
    value: values[at]?.[column] ?? "",
    text: row[column] ?? "",
    numberFormat: numberFormats?.[at]?.[column] ?? "General",
  }));
  return dateCells(held, date1904);
}

function saidIn(
  columns: ReadonlyMap<ReturnColumn, number>,
  texts: readonly string[],
  date: DateCell | null,
): Partial<Record<ReturnColumn, string>> {
  const said: Partial<Record<ReturnColumn, string>> = {};
  for (const [column, at] of columns) {
    said[column] = (texts[at] ?? "").trim();
  }
  if (date !== null) said.revisedDue = shownDate(date);
  return said;
}

function wordsOf(said: Partial<Record<ReturnColumn, string>>, texts: readonly string[]): string {
  const first = [said.action, said.ref, ...texts].find((text) => (text ?? "").trim() !== "");
  return (first ?? "").trim();
}

function withoutKeys(source: string): ReadReturn {
  const problem = `The hidden column “${RETURN_HEADERS.key}” of ${source} is empty, so that nothing in it can be told apart: make the return again and copy what was written into it.`;
  return { source, rows: [], added: [], problems: [problem] };
}

function noColumns(source: string): string {
  const names = FILL_COLUMNS.map((column: FillColumn) => `“${RETURN_HEADERS[column]}”`).join(", ");
  return `None of the columns ${names} is found in ${source}: put their headers back as they were.`;
}
