import { format, isDateFormat } from "numfmt";
import { styleOf } from "../cells";
import type { Cell, Workbook } from "../model";
import { shownFormat } from "./shownFormat";

/** What Excel shows for a date that it cannot. */
const NO_DATE = "########";
/** 1 January 1904 counted from 1900. */
const FROM_1904 = 1462;
const LAST_DATE = 2_958_466;

/**
 * What Excel shows in a cell, set to the United Kingdom: dates of the workbook's own date system, General with its
 * eleven characters, errors and logical values in capitals. A column's width is not looked at.
 */
export function formatCell(cell: Cell, workbook: Workbook): string {
  if (cell.isError) return String(cell.value);
  return formatValue(cell.value, styleOf(workbook, cell.style).numberFormat, workbook.date1904);
}

/** A value as a number format shows it; one that Excel would not accept shows as General. */
export function formatValue(value: Cell["value"], numberFormat: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const code = shownFormat(numberFormat);
  if (typeof value === "string") return code === "General" ? value : formatWith(code, value);
  const isDate = code !== "General" && isDateCode(code);
  const serial = isDate && date1904 ? value + FROM_1904 : value;
  if (isDate && (serial < 0 || serial >= LAST_DATE)) return NO_DATE;
  return formatWith(code, serial);
}

function formatWith(code: string, value: string | number): string {
  const options = { locale: "en-GB" };
  try {
    return format(code, value, options);
  } catch {
    // numfmt refuses some codes of other programs; Excel opens them as General.
    return format("General", value, options);
  }
}

const dateCodes = new Map<string, boolean>();

function isDateCode(code: string): boolean {
  let known = dateCodes.get(code);
  if (known === undefined) {
    known = isDateFormat(code);
    dateCodes.set(code, known);
  }
  return known;
}
