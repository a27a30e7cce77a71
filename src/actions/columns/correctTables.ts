import { UserError } from "../../excel/UserError";
import type { Selection } from "../../excel/readSelection";
import {
  denyHeader,
  pointAtHeader,
  setColumnRole,
  setSheetUse,
  takeBack,
  type CorrectionsChange,
  withoutCorrection,
  withoutTables,
} from "../../tracker/correct";
import type { Corrections, SetRole } from "../../tracker/corrections";
import { followSheets } from "../../tracker/read/corrected/followSheets";
import { SheetView } from "../../tracker/read/sheetView";
import type { Reading } from "../judge";
import type { FoundColumn, FoundHeader } from "./describeColumns";

export { takeBack, withoutCorrection, withoutTables, type CorrectionsChange };

/** Corrections with each sheet under the name that it has now, as the notes of a reading speak of them. */
export function correctionsNow(corrections: Corrections, { snapshot }: Reading): Corrections {
  const names = new Set(snapshot.worksheets.map(({ name }) => name));
  const { sheets, headers, columns } = corrections;
  if ([...sheets, ...headers, ...columns].every(({ sheet }) => names.has(sheet)))
    return corrections;
  const views = snapshot.worksheets.map((grid) => new SheetView(grid));
  return followSheets(corrections, views).corrections;
}

/** With a column of a header read as something else. */
export function withColumnRole(
  corrections: Corrections,
  sheet: string,
  { fingerprint }: FoundHeader,
  { label, which }: FoundColumn,
  role: SetRole,
): Corrections {
  const column = { sheet, header: fingerprint, column: label, which, role };
  return setColumnRole(corrections, column);
}

/** With a sheet left out, or read as a tracker; a tracker's header lets it be known under another name. */
export function withSheetUse(
  corrections: Corrections,
  sheet: string,
  use: "tracker" | "out",
  { plan }: Reading,
): Corrections {
  const header = plan.tables.find((table) => table.sheet === sheet)?.header.fingerprint;
  return setSheetUse(corrections, { sheet, use, ...(header === undefined ? {} : { header }) });
}

/** With a header's rows said to be none. */
export function withoutHeader(
  corrections: Corrections,
  sheet: string,
  { row, rows, fingerprint }: FoundHeader,
): Corrections {
  return denyHeader(corrections, { sheet, row, rows, header: fingerprint });
}

const MOST_ROWS = 3;

/**
 * With the header of a sheet's tracker in the rows that are selected; `instead` of one that was read in other rows.
 * Throws a UserError where no header can stand there.
 */
export function withHeaderAt(
  corrections: Corrections,
  sheet: string,
  selection: Selection,
  { snapshot }: Reading,
  instead: FoundHeader | null = null,
): Corrections {
  const { row, rowCount: rows } = selection;
  if (selection.sheet !== sheet) throw new UserError(otherSheet(sheet, selection.sheet));
  if (rows > MOST_ROWS) throw new UserError(tooMany(sheet));
  const grid = snapshot.worksheets.find(({ name }) => name === sheet);
  const shown = grid?.text.slice(
    Math.max(0, row - 1 - grid.origin.row),
    row - 1 - grid.origin.row + rows,
  );
  if (!shown?.flat().some((text) => text.trim() !== "")) throw new UserError(blank(sheet, row));
  const was = instead && {
    ...{ sheet, row: instead.row, rows: instead.rows },
    header: instead.fingerprint,
  };
  return pointAtHeader(corrections, { sheet, row, rows }, snapshot, was);
}

function otherSheet(sheet: string, selected: string): string {
  return `The selected cells are on “${selected}”: select a cell of the header on “${sheet}”, then try again.`;
}

function tooMany(sheet: string): string {
  return `A header has one to three rows: select only these on “${sheet}”, then try again.`;
}

function blank(sheet: string, row: number): string {
  return `Row ${row} of “${sheet}” was blank when it was read: select the row with the columns’ names, then try again.`;
}
