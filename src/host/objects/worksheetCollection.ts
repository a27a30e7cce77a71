import { excelError } from "../richapi/errors";
import { excelObject, excelType } from "./excelType";
import {
  activeWorksheet,
  addWorksheet,
  findWorksheet,
  visibleWorksheets,
} from "../operations/worksheets";
import type { Worksheet } from "../workbook/model";

function sheetObject(sheet: Worksheet | undefined) {
  if (!sheet) throw excelError("ItemNotFound");
  return excelObject("Worksheet", sheet);
}

export const worksheetCollectionType = excelType("WorksheetCollection", {
  items: (workbook) => workbook.worksheets.map((sheet) => excelObject("Worksheet", sheet)),
  item: (workbook, key) => {
    const sheet = findWorksheet(workbook, key);
    return sheet && excelObject("Worksheet", sheet);
  },
  methods: {
    add: (_, args, session) =>
      excelObject("Worksheet", addWorksheet(session, args.has(0) ? args.text(0) : null)),
    getActiveWorksheet: (workbook) => sheetObject(activeWorksheet(workbook)),
    getCount: (workbook, args) => visibleWorksheets(workbook, args.booleanOr(0, false)).length,
    getFirst: (workbook, args) =>
      sheetObject(visibleWorksheets(workbook, args.booleanOr(0, false))[0]),
    getItemOrNullObject: (workbook, args) => {
      const sheet = findWorksheet(workbook, args.key(0));
      return sheet ? excelObject("Worksheet", sheet) : null;
    },
    getLast: (workbook, args) =>
      sheetObject(visibleWorksheets(workbook, args.booleanOr(0, false)).at(-1)),
  },
});
