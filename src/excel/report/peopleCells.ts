import { asInput } from "./asInput";
import type { ListColumn } from "./listSheet";
import type { PeopleColumn, WrittenRow } from "./peopleColumns";
import type { CellInput } from "./sheetPlan";

/** Points: dates need less room. */
const WIDTH = 100;
const DATE_WIDTH = 64;

/** The columns that people fill, shaded. */
export function peopleListColumns(columns: readonly PeopleColumn[]): readonly ListColumn[] {
  return columns.map(({ header, format }) => {
    const isDate = /d/i.test(format) && /y/i.test(format);
    return { header, format, width: isDate ? DATE_WIDTH : WIDTH, look: "people" };
  });
}

interface Place {
  /** Among the rows that are written. */
  readonly index: number;
  /** Of the table that is written. */
  readonly headers: readonly string[];
  /** Of the table that stands there; null where its cells are not left. */
  readonly stands: readonly string[] | null;
}

/** What people wrote: the cells are left alone where the action stays in its row, also with a formula in them. */
export function peopleCells(
  row: WrittenRow | undefined,
  columns: readonly PeopleColumn[],
  { index, headers, stands }: Place,
): readonly CellInput[] {
  if (row === undefined) return columns.map(() => "");
  const isInPlace =
    row.place === index && stands !== null && headers.every((header, at) => stands[at] === header);
  return columns.map(({ header }) => (isInPlace ? null : asInput(row.written.get(header) ?? "")));
}
