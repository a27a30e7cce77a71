import type { CellValue } from "../../tracker/grid";
import type { EarlierState } from "./write/readEarlier";
import type { FoundTable } from "./writing";

/**
 * The table of a sheet that has one, wherever people have moved it, with what they typed beside and below it; null where
 * there is none. `known` are headers that it may have: a program that keeps no tables keeps its cells.
 */
export function foundTable(
  { values, formats, tables }: Pick<EarlierState, "values" | "formats" | "tables">,
  known: readonly string[],
): FoundTable | null {
  const [table] = tables;
  const headerRow = table?.row ?? rowOf(values, known);
  const cells = values[headerRow];
  if (cells === undefined) return null;
  const first = table?.column ?? cells.findIndex((cell) => cell !== "");
  const body = values.slice(headerRow + 1);
  const isUsed = (column: number) => [cells, ...body].some((row) => (row[column] ?? "") !== "");
  const end = cells.findLastIndex((_, column) => isUsed(column)) + 1;
  const columns = cells.slice(first, end).map((_, at) => first + at);
  const last = body.findLastIndex((row) => columns.some((column) => (row[column] ?? "") !== ""));
  const rows = body.slice(0, last + 1).map((row) => columns.map((column) => row[column] ?? ""));
  return {
    headers: named(columns.map((column) => String(cells[column] ?? "").trim())),
    formats: columns.map((column, at) =>
      formatOf(
        rows.map((row) => row[at] ?? ""),
        formats.slice(headerRow + 1).map((row) => row[column] ?? "General"),
      ),
    ),
    rows,
  };
}

/** The row that has the most of these headers, and more than one of them. */
function rowOf(values: readonly (readonly CellValue[])[], known: readonly string[]): number {
  const found = values.map((row) => known.filter((header) => row.includes(header)).length);
  const most = Math.max(0, ...found);
  return most > 1 ? found.indexOf(most) : -1;
}

/** A column without a header gets one, and no two have the same. */
function named(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const own = header === "" ? `Column ${at + 1}` : header;
    let name = own;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${own} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What most of a column's filled cells have; where none is filled, what its first cell has. */
function formatOf(cells: readonly CellValue[], formats: readonly string[]): string {
  const counts = new Map<string, number>();
  cells.forEach((cell, at) => {
    const format = formats[at] ?? "General";
    if (cell !== "") counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? formats[0] ?? "General";
}
