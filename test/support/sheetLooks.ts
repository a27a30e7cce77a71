import { openWorkbookFile } from "../../src/host/workbook";
import { cellAddress } from "../../src/tracker/grid";

/**
 * What sheets of an .xlsx hold and look like: every cell's formula, value and format by sheet and address, then the
 * sheet's merges, validations and conditional formats.
 */
export function sheetLooks(
  bytes: Uint8Array,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const { worksheets, styles } = openWorkbookFile(bytes).workbook;
  const looks: Record<string, string> = {};
  for (const sheet of worksheets.filter(({ name }) => names.includes(name))) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, { value, formula, style }] of cells) {
        const look = { ...styles[style], base: undefined };
        looks[`${sheet.name}!${cellAddress({ row, column })}`] = JSON.stringify([
          formula ?? value,
          look,
        ]);
      }
    }
    const { merges, validations, conditionalFormats } = sheet;
    looks[sheet.name] = JSON.stringify([merges, validations, conditionalFormats]);
  }
  return looks;
}

/** The addresses and sheets at which two workbooks' sheets differ. */
export function changedLooks(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (place) => before[place] !== after[place],
  );
}
