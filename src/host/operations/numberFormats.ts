import { isValidFormat } from "numfmt";
import { asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { getCell, setCell, styleIndexAt, styleOf } from "../workbook/cells";
import { internStyle } from "../workbook/internStyle";
import type { Area, Worksheet } from "../workbook/model";
import { lastColumn, lastRow } from "./areas";
import { matrixFor } from "./matrix";
import { refuseProtected } from "./protection";

/** Sets number formats cell by cell: null leaves a cell's, "" makes it General. Values stay as they are. */
export function setNumberFormats(
  session: Session,
  sheet: Worksheet,
  area: Area,
  given: unknown,
): void {
  const matrix = matrixFor(area, given);
  refuseProtected(sheet);
  const { workbook } = session;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = matrix(row, column);
      if (value === null) continue;
      const numberFormat = asNumberFormat(value);
      const style = styleOf(workbook, styleIndexAt(sheet, row, column));
      if (style.numberFormat === numberFormat) continue;
      const cell = getCell(sheet, row, column) ?? { value: "" };
      const index = internStyle(workbook, { ...style, numberFormat });
      setCell(sheet, row, column, { ...cell, style: index });
    }
  }
}

const known = new Map<string, boolean>();

function asNumberFormat(value: unknown): string {
  const text = asText(value);
  if (text === "" || text.toLowerCase() === "general") return "General";
  const valid = known.get(text) ?? isValidFormat(text);
  known.set(text, valid);
  if (!valid) throw excelError("InvalidArgument", `not a number format: ${text}`);
  return text;
}
