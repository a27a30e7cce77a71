import { openWorkbookFile } from "../../src/host/workbook";
import type { CellValue } from "../../src/host/workbook/model";

/** The rows of a table in an .xlsx, as Excel calculates them, each by its headers. */
export function tableRows(
  bytes: Uint8Array,
  name: string,
): readonly Readonly<Record<string, CellValue>>[] {
  const { worksheets } = openWorkbookFile(bytes).workbook;
  return worksheets.flatMap((sheet) => {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined) return [];
    const { area, columns } = table;
    return Array.from({ length: area.rowCount - 1 }, (_, row) => {
      const cells = sheet.rows.get(area.row + 1 + row);
      return Object.fromEntries(
        columns.map((header, at) => [header, cells?.get(area.column + at)?.value ?? ""]),
      );
    });
  });
}
