import { newWorkbookFile } from "../../../src/host";
import { setCell } from "../../../src/host/workbook";

/** A workbook whose sheet has so many rows of six cells, the second of every ten merged down over the ten. */
export function longWorkbook(rowCount: number): Uint8Array {
  const file = newWorkbookFile();
  const [sheet] = file.workbook.worksheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < 6; column++) {
      setCell(sheet, row, column, { value: `Row ${row + 1}, ${column + 1}`, style: 0 });
    }
    if (row % 10 === 0) sheet.merges.push({ row, column: 1, rowCount: 10, columnCount: 1 });
  }
  sheet.changed.aspects.add("merges");
  return file.save();
}
