import { isValidFormat } from "numfmt";
import { asText } from "../richapi/arguments";
import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { setStyle, styleIndexAt, styleOf } from "../workbook/cells";
import { internStyle } from "../workbook/internStyle";
import type { Area, Workbook, Worksheet } from "../workbook/model";
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
  const formatted = formatting(workbook);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = matrix(row, column);
      if (value === null) continue;
      const numberFormat = asNumberFormat(value);
      const before = styleIndexAt(sheet, row, column);
      if (styleOf(workbook, before).numberFormat === numberFormat) continue;
      setStyle(sheet, row, column, formatted(before, numberFormat));
    }
  }
}

/** The style of an index in another number format; each pair is looked up in the workbook once. */
function formatting(workbook: Workbook): (index: number, numberFormat: string) => number {
  const known = new Map<string, number[]>();
  return (index, numberFormat) => {
    const indexes = known.get(numberFormat) ?? [];
    known.set(numberFormat, indexes);
    return (indexes[index] ??= internStyle(workbook, {
      ...styleOf(workbook, index),
      numberFormat,
    }));
  };
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
