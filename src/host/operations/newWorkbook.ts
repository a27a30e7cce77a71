import { plainStyle } from "../workbook/cells";
import type { Workbook } from "../workbook/model";
import { newWorksheet } from "../workbook/newWorksheet";

/** A workbook of empty worksheets in memory, of which the first is active; it belongs to no file. */
export function newWorkbook(sheetNames: readonly string[]): Workbook {
  const worksheets = sheetNames.map((name, index) =>
    newWorksheet(`{0000000${index + 1}-0001-0000-0000-000000000000}`, name),
  );
  return {
    date1904: false,
    worksheets,
    activeWorksheetId: worksheets[0]?.id ?? "",
    names: [],
    settings: new Map(),
    properties: { title: "", subject: "", author: "", category: "", keywords: "", comments: "" },
    styles: [plainStyle()],
  };
}
