import type { CellValue } from "../../tracker/grid";
import type { CellInput } from "./sheetPlan";

/** The columns of Board exceptions that people fill. */
export const PEOPLE_HEADERS = ["Rectifying action", "Revised date", "Comment"] as const;
export const KEY_HEADER = "Key";

/** The columns of Board exceptions that are for those who hold the tracker: what people fill, and what it is found by. */
export const WORKING_HEADERS: readonly string[] = [...PEOPLE_HEADERS, "Source cell", KEY_HEADER];

/** A row of Board exceptions as it was found. */
export interface EarlierRow {
  readonly key: string;
  /** Place among the table's rows, from 0. */
  readonly index: number;
  /** Of the table as it was found. */
  readonly headers: readonly string[];
  /** By header. */
  readonly cells: ReadonlyMap<string, CellValue>;
  /** As PEOPLE_HEADERS. */
  readonly written: readonly CellValue[];
}

/** The row of the headers that what people wrote is found by; -1 where one of them is gone. */
export function peopleHeaderRow(values: readonly (readonly CellValue[])[]): number {
  return values.findIndex((row) =>
    [...PEOPLE_HEADERS, KEY_HEADER].every((header) => row.includes(header)),
  );
}

/** The rows of an earlier Board exceptions, whatever order people have put them or their columns in. */
export function earlierRows(values: readonly (readonly CellValue[])[]): readonly EarlierRow[] {
  const headerRow = peopleHeaderRow(values);
  if (headerRow === -1) return [];
  const headers = (values[headerRow] ?? []).map(String);
  const keyColumn = headers.indexOf(KEY_HEADER);
  return values.slice(headerRow + 1).flatMap((row, index) => {
    const key = String(row[keyColumn] ?? "");
    if (key === "") return [];
    const cells = new Map(headers.map((header, at) => [header, row[at] ?? ""]));
    return [
      {
        key,
        index,
        headers,
        cells,
        written: PEOPLE_HEADERS.map((header) => cells.get(header) ?? ""),
      },
    ];
  });
}

/** What people have written on a report. */
export interface Writing {
  /** Rows of Board exceptions with something in a column that people fill. */
  readonly rows: readonly EarlierRow[];
  /** The rows under "Decisions asked for" on Board summary; none where all are blank. */
  readonly decisions: readonly (readonly CellValue[])[];
}

/** A row that stands nowhere in the sheet that is written now. */
export const ELSEWHERE = -1;

/** The sheet's own rows, with what people wrote on another report where they wrote nothing here. */
export function withCarried(
  own: readonly EarlierRow[],
  carried: readonly EarlierRow[],
): readonly EarlierRow[] {
  const rows = new Map(own.map((row) => [row.key, row]));
  for (const row of carried) {
    const here = rows.get(row.key);
    if (here === undefined || !hasWriting(here)) rows.set(row.key, { ...row, index: ELSEWHERE });
  }
  return [...rows.values()];
}

export function hasWriting({ written }: EarlierRow): boolean {
  return written.some((cell) => cell !== "");
}

/** A cell of people's as it is written again. */
export function asInput(value: CellValue): CellInput {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
