import {
  formatValue,
  getCell,
  styleAt,
  tableAt,
  toShownFormula,
  type Position,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";

/** What stands in the formula bar for a cell, and is edited: typed again, it gives the cell that is there. */
export function entryText(workbook: Workbook, sheet: Worksheet, { row, column }: Position): string {
  const cell = getCell(sheet, row, column);
  if (!cell) return "";
  const { value, formula } = cell;
  if (formula !== undefined)
    return toShownFormula(formula, tableAt(sheet, row, column)?.name ?? null);
  const { numberFormat, quotePrefix } = styleAt(workbook, sheet, row, column);
  if (typeof value === "string") {
    const wouldBeFormula = quotePrefix === true || /^[=+@-]./s.test(value);
    return wouldBeFormula && numberFormat !== "@" && !cell.isError ? `'${value}` : value;
  }
  if (typeof value === "number" && bare(numberFormat).includes("%")) {
    return `${Number((value * 100).toPrecision(12))}%`;
  }
  return formatValue(value, entryFormat(numberFormat, value), workbook.date1904);
}

/** Dates and times are edited whole, whatever part of them is shown. */
function entryFormat(numberFormat: string, value: number | boolean): string {
  const code = bare(numberFormat);
  if (typeof value === "boolean" || /general/i.test(code)) return "General";
  const hasTime = /h/i.test(code);
  if (!/[dy]|mmm/i.test(code)) return hasTime ? "hh:mm:ss" : "General";
  return hasTime && !Number.isInteger(value) ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy";
}

/** A number format without the texts and conditions in it. */
function bare(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}
