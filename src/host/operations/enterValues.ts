import { excelError } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { getCell, setCell, styleIndexAt, styleOf } from "../workbook/cells";
import { internStyle } from "../workbook/internStyle";
import { LONGEST_TEXT } from "../workbook/longestText";
import type { Area, Cell, Worksheet } from "../workbook/model";
import { cellsChanged, type ChangeDetails } from "./changes";
import { releaseArrays } from "./clear";
import { readEntry, type Entry, type EntryLocale } from "./entry";
import { toFileFormula } from "./formulaText";
import { matrixFor } from "./matrix";
import { isHiddenByMerge } from "./merges";
import { refuseLockedCells } from "./protection";
import { nameHeaders } from "./tableHeaders";
import { tableAt } from "./tables";
import { valueType } from "./valueTypes";

/** Days between the two date systems. */
const FROM_1904 = 1462;

/**
 * Enters values or formulas into an area as if typed: null leaves a cell, "" empties it, cells inside a merged area
 * stay as they are. Nothing is written unless everything can be.
 */
export function enterValues(
  session: Session,
  sheet: Worksheet,
  area: Area,
  given: unknown,
  locale: EntryLocale = "en-US",
): void {
  const matrix = matrixFor(area, given);
  refuseLockedCells(session, sheet, area);
  const hidden = isHiddenByMerge(sheet, area);
  const typing = { locale, year: session.now().getFullYear() };
  const entered: [number, number, Cell][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const value = matrix(row, column);
      if (value === null || hidden(row, column)) continue;
      entered.push([row, column, enteredCell(session, sheet, { row, column }, value, typing)]);
    }
  }
  const before = oneValue(sheet, area);
  releaseArrays(sheet, area);
  for (const [row, column, cell] of entered) setCell(sheet, row, column, cell);
  nameHeaders(session, sheet, area);
  cellsChanged(session, sheet, area, "RangeEdited", details(before, oneValue(sheet, area)));
}

/** The new cell of a place, in the place's style. */
function enteredCell(
  session: Session,
  sheet: Worksheet,
  { row, column }: { row: number; column: number },
  value: unknown,
  { locale, year }: { readonly locale: EntryLocale; readonly year: number },
): Cell {
  const { workbook } = session;
  const index = styleIndexAt(sheet, row, column);
  const style = styleOf(workbook, index);
  if (style.numberFormat === "@") return { value: asPlainText(value), style: index };
  if (typeof value !== "string") return { value: asScalar(value), style: index };
  if (value.length > LONGEST_TEXT) throw excelError("InvalidArgument");
  const entry = readEntry(value, locale, year);
  if (entry.kind === "formula") {
    const table = tableAt(sheet, row, column)?.name ?? null;
    return { value: "", formula: toFileFormula(entry.formula, table), style: index };
  }
  if (entry.kind === "error") return { value: entry.value, isError: true, style: index };
  if (entry.numberFormat === undefined) return { value: entry.value, style: index };
  const numberFormat = style.numberFormat === "General" ? entry.numberFormat : style.numberFormat;
  return {
    value: inDateSystem(entry, workbook.date1904),
    style: internStyle(workbook, { ...style, numberFormat }),
  };
}

function asScalar(value: unknown): number | boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw excelError("InvalidArgument");
}

/** A cell formatted as text keeps what is typed, formulas too. */
function asPlainText(value: unknown): string {
  if (typeof value === "string") return value.startsWith("'") ? value.slice(1) : value;
  return String(asScalar(value)).toUpperCase();
}

function inDateSystem(entry: Extract<Entry, { kind: "value" }>, date1904: boolean): Cell["value"] {
  const isDate = /[dmy]/.test(entry.numberFormat ?? "") && !/^\[?h/.test(entry.numberFormat ?? "");
  if (!date1904 || !isDate || typeof entry.value !== "number") return entry.value;
  return entry.value - FROM_1904;
}

interface OneValue {
  readonly value: Cell["value"];
  readonly type: string;
}

/** What a single cell holds, for an event's details. */
function oneValue(sheet: Worksheet, area: Area): OneValue | null {
  if (area.rowCount !== 1 || area.columnCount !== 1) return null;
  const cell = getCell(sheet, area.row, area.column);
  return { value: cell?.value ?? "", type: valueType(cell) };
}

function details(before: OneValue | null, after: OneValue | null): ChangeDetails {
  if (!before || !after) return {};
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}
