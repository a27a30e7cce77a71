import { usedArea } from "../workbook/cells";
import { areaOfAddress } from "../operations/addresses";
import { WHOLE_SHEET } from "../operations/areas";
import {
  activateWorksheet,
  checkSheetName,
  deleteWorksheet,
  moveWorksheet,
} from "../operations/worksheets";
import { asInteger, asText } from "../richapi/arguments";
import { excelType } from "./excelType";
import { rangeObject, rangeOrNull } from "./rangeOf";

export const worksheetType = excelType("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => {
        const name = asText(value);
        checkSheetName(session.workbook, name, sheet);
        sheet.name = name;
      },
    },
    position: {
      get: (sheet, { workbook }) => workbook.worksheets.indexOf(sheet),
      set: (sheet, value, session) => moveWorksheet(session, sheet, asInteger(value)),
    },
    visibility: { get: ({ visibility }) => visibility },
  },
  methods: {
    activate: (sheet, _, session) => activateWorksheet(session, sheet),
    delete: (sheet, _, session) => deleteWorksheet(session, sheet),
    getCell: (sheet, args, session) =>
      rangeObject(session, sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rowCount: 1,
        columnCount: 1,
      }),
    getRange: (sheet, args, session) =>
      rangeObject(
        session,
        sheet,
        args.has(0) ? areaOfAddress(session.workbook, sheet, args.text(0)) : WHOLE_SHEET,
      ),
    getRangeByIndexes: (sheet, args, session) =>
      rangeObject(session, sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rowCount: args.integer(2),
        columnCount: args.integer(3),
      }),
    getUsedRange: (sheet, args, session) => {
      const nothing = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      return rangeObject(session, sheet, usedArea(sheet, args.booleanOr(0, false)) ?? nothing);
    },
    getUsedRangeOrNullObject: (sheet, args, session) =>
      rangeOrNull(session, sheet, usedArea(sheet, args.booleanOr(0, false))),
  },
});
