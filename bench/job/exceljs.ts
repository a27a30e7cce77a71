/**
 * A library to compare with that is not among this project's packages: it brings many more, some given up by those who
 * made them. `npm install --no-save exceljs` puts it beside them for a while.
 */
export const EXCELJS = "exceljs";

export function hasExcelJs(): boolean {
  try {
    return require.resolve(EXCELJS) !== "";
  } catch {
    return false;
  }
}
