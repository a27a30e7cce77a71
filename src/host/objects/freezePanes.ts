import {
  hasWholeColumns,
  hasWholeRows,
  lastColumn,
  lastRow,
  WHOLE_SHEET,
} from "../operations/areas";
import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Session } from "../richapi/session";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/address";
import type { Worksheet } from "../workbook/model";
import { areaArgument } from "./areaArguments";
import { excelType } from "./excelType";
import { rangeObject } from "./rangeOf";

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw excelError("InvalidArgument");
  if (rows >= SHEET_ROWS || columns >= SHEET_COLUMNS) throw excelError("InvalidArgument");
  sheet.frozen = rows + columns > 0 ? { rows, columns } : null;
  sheet.changed.aspects.add("view");
}

/** Frozen rows alone are entire rows, columns alone entire columns. */
function location(sheet: Worksheet, session: Session): HostObject | null {
  if (!sheet.frozen) return null;
  const { rows, columns } = sheet.frozen;
  return rangeObject(session, sheet, {
    row: 0,
    column: 0,
    rowCount: rows || WHOLE_SHEET.rowCount,
    columnCount: columns || WHOLE_SHEET.columnCount,
  });
}

export const worksheetFreezePanesType = excelType("WorksheetFreezePanes", {
  methods: {
    freezeAt: (sheet, args, session) => {
      if (!args.has(0)) {
        freeze(sheet, 0, 0);
        return;
      }
      const area = areaArgument(args, 0, sheet, session);
      freeze(
        sheet,
        hasWholeColumns(area) ? 0 : lastRow(area) + 1,
        hasWholeRows(area) ? 0 : lastColumn(area) + 1,
      );
    },
    freezeColumns: (sheet, args) => freeze(sheet, 0, args.integerOr(0, 1)),
    freezeRows: (sheet, args) => freeze(sheet, args.integerOr(0, 1), 0),
    getLocation: (sheet, _, session) => {
      const range = location(sheet, session);
      if (!range) throw excelError("ItemNotFound");
      return range;
    },
    getLocationOrNullObject: (sheet, _, session) => location(sheet, session),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
});
