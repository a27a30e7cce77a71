import type { CellValue } from "../../tracker/grid";
import { asInput } from "./asInput";
import { NUMBER_HEADER, placeOf, type Log } from "./logs";
import type { CellInput } from "./sheetPlan";
import type { FoundTable } from "./writing";

/** A log as it is to be written. */
export interface LogTable {
  readonly headers: readonly string[];
  readonly formats: readonly string[];
  /** null leaves a cell as it is. */
  readonly rows: readonly (readonly CellInput[])[];
  /** How many rows somebody wrote in. */
  readonly filled: number;
}

/**
 * A log with all that people wrote in it: the first source as it stands there, with its columns as people named, moved
 * or added them, then what later sources have besides. Rows without a number get the next one; `blank` more follow.
 */
export function logTable(
  { columns }: Log,
  [own, ...others]: readonly (FoundTable | undefined)[],
  blank: number,
): LogTable {
  const usual: FoundTable = {
    headers: columns.map(({ header }) => header),
    formats: columns.map(({ format }) => format),
    rows: [],
  };
  const rest = others.filter((table) => table !== undefined);
  const base = own ?? rest[0] ?? usual;
  const more = rest.flatMap((table) => extraColumns(table, base));
  const headers = [...base.headers, ...more.map(({ header }) => header)];
  const mine: readonly Row[] = base.rows.map((row, place) => ({
    cells: headers.map((_, at) => row[at] ?? ""),
    place: base === own ? place : null,
  }));
  const numberAt = placeOf(columns, headers, NUMBER_HEADER);
  const isNumber = (cell: CellValue, at: number) => at === numberAt && typeof cell === "number";
  const isFilled = ({ cells }: Row) => cells.some((cell, at) => cell !== "" && !isNumber(cell, at));
  const rows = [...mine.filter(isFilled)];
  const said = (row: Row) => JSON.stringify(row.cells.filter((cell, at) => !isNumber(cell, at)));
  const seen = new Set(rows.map(said));
  for (const row of rest.flatMap((table) => under(headers, table)).filter(isFilled)) {
    if (seen.has(said(row))) continue;
    seen.add(said(row));
    rows.push(row);
  }
  const isInPlace = more.length === 0;
  return {
    headers,
    formats: [...base.formats, ...more.map(({ format }) => format)],
    rows: numbered([...rows, ...blankRows(blank, headers.length)], numberAt).map((row, index) =>
      isInPlace && row.place === index ? row.left : row.cells.map(asInput),
    ),
    filled: rows.length,
  };
}

/** As it is published: blank cells of one column say why, and a column that is blank throughout is left out. */
export function publishedLog(
  { headers, formats, rows, filled }: LogTable,
  whenBlank: { readonly header: string; readonly text: string } | null,
): LogTable {
  const at = whenBlank === null ? -1 : headers.indexOf(whenBlank.header);
  const told = rows.map((row) => (row[at] === "" ? row.with(at, whenBlank?.text ?? "") : row));
  const isShown = headers.map((_, column) => told.some((row) => row[column] !== ""));
  const shown = <T>(cells: readonly T[]): readonly T[] =>
    cells.filter((_, column) => isShown[column]);
  return { headers: shown(headers), formats: shown(formats), rows: told.map(shown), filled };
}

interface Row {
  readonly cells: readonly CellValue[];
  /** Where it stands already; null where it does not. */
  readonly place: number | null;
}

function extraColumns(table: FoundTable, base: FoundTable) {
  if (table === base) return [];
  return table.headers.flatMap((header, at) => {
    const isWritten = table.rows.some((row) => (row[at] ?? "") !== "");
    const isNew = isWritten && !base.headers.includes(header);
    return isNew ? [{ header, format: table.formats[at] ?? "General" }] : [];
  });
}

function under(headers: readonly string[], table: FoundTable): readonly Row[] {
  return table.rows.map((row) => ({
    cells: headers.map((header) => row[table.headers.indexOf(header)] ?? ""),
    place: null,
  }));
}

function blankRows(count: number, columns: number): readonly Row[] {
  const cells = Array.from({ length: columns }, () => "");
  return Array.from({ length: count }, () => ({ cells, place: null }));
}

/** Each with its number, and `left`, what is written to a row that stands: a new number alone. */
function numbered(rows: readonly Row[], numberAt: number) {
  const numbers = rows.map(({ cells }) => cells[numberAt]);
  let last = Math.max(0, ...numbers.filter((each) => typeof each === "number"));
  return rows.map(({ cells, place }) => {
    const isNew = numberAt !== -1 && (cells[numberAt] ?? "") === "";
    const next = isNew ? ++last : null;
    return {
      place,
      cells: cells.map((cell, at) => (at === numberAt && next !== null ? next : cell)),
      left: cells.map((_, at) => (at === numberAt ? next : null)),
    };
  });
}
