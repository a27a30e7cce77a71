import { isDateLike } from "../fields/date";
import type { SheetReading } from "./readSheet";
import type { Table } from "./table";

/** Rows that are looked at, and so many of them that look like actions leave little doubt. */
const SAMPLE = 30;
const FEWEST = 3;
const SHARE = 0.7;
/** The least length of what is to be done. */
const WORDS = 15;

/**
 * The sheet whose table the rows of another seem to go on with, words under its actions and days under its dates: a page
 * of a document that was copied sheet by sheet, with the header on its first page alone. Null where they do not.
 */
export function goesOnFrom({ view }: SheetReading, sheets: readonly SheetReading[]): string | null {
  const from = sheets.find(({ tables }) => {
    const first = tables[0]?.table;
    return first !== undefined && looksAlike(first, view);
  });
  return from?.view.name ?? null;
}

function looksAlike({ layout, header }: Table, view: SheetReading["view"]): boolean {
  const { action, due } = layout.columns;
  if (action === undefined || due === undefined || header.lastColumn >= view.columnCount)
    return false;
  let rows = 0;
  let alike = 0;
  for (let row = 0; row < Math.min(view.rowCount, SAMPLE); row++) {
    if (view.ownColumns(row).length < 2) continue;
    rows++;
    const isAction = view.own(row, action).length >= WORDS && isDateLike(view.content(row, due));
    if (isAction) alike++;
  }
  return alike >= FEWEST && alike >= rows * SHARE;
}
