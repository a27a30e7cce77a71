import type { CellValue } from "../../tracker/grid";
import { LIST_HEADER_ROW } from "./listSheet";

/** The columns of Board exceptions that people fill. */
export const PEOPLE_HEADERS = ["Rectifying action", "Revised date", "Comment"] as const;
export const KEY_HEADER = "Key";

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

/** The rows of an earlier Board exceptions, whatever order people have put them or their columns in. */
export function earlierRows(values: readonly (readonly CellValue[])[]): readonly EarlierRow[] {
  const headers = (values[LIST_HEADER_ROW] ?? []).map(String);
  const keyColumn = headers.indexOf(KEY_HEADER);
  if (keyColumn === -1) return [];
  return values.slice(LIST_HEADER_ROW + 1).flatMap((row, index) => {
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

export function hasWriting({ written }: EarlierRow): boolean {
  return written.some((cell) => cell !== "");
}
