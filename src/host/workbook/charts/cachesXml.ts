import type { Cell, Workbook } from "../model";
import { encodeXstring } from "../xml/escape";
import { elementXml, textElementXml } from "../xml/write";
import { cellsOf, numberFormatOf, sourceCells } from "./sourceCells";

/** <c:numRef>: a formula with the numbers that its cells hold now. `prefix` is the chart namespace's, with its colon. */
export function numberReferenceXml(workbook: Workbook, formula: string, prefix = "c:"): string {
  const inner = formulaXml(formula, prefix) + numberCacheXml(workbook, formula, prefix);
  return elementXml(`${prefix}numRef`, {}, inner);
}

/** <c:strRef>: a formula with the texts that its cells hold now. */
export function textReferenceXml(workbook: Workbook, formula: string, prefix = "c:"): string {
  const inner = formulaXml(formula, prefix) + textCacheXml(workbook, formula, prefix);
  return elementXml(`${prefix}strRef`, {}, inner);
}

function formulaXml(formula: string, prefix: string): string {
  return textElementXml(`${prefix}f`, formula.replace(/^=/, ""));
}

/** Categories that are all numbers, such as years and dates, are numbers in the chart too. */
export function categoriesXml(workbook: Workbook, formula: string): string {
  const source = sourceCells(workbook, formula);
  const cells = source ? cellsOf(source).filter((cell) => cell && cell.value !== "") : [];
  const allNumbers = cells.length > 0 && cells.every((cell) => typeof cell?.value === "number");
  return allNumbers ? numberReferenceXml(workbook, formula) : textReferenceXml(workbook, formula);
}

/** "" where the formula's cells cannot be told: Excel finds them when it opens the file. */
export function numberCacheXml(workbook: Workbook, formula: string, prefix: string): string {
  const source = sourceCells(workbook, formula);
  if (!source) return "";
  const format = textElementXml(`${prefix}formatCode`, numberFormatOf(workbook, source));
  const points = pointsXml(cellsOf(source), prefix, (cell) =>
    typeof cell.value === "number" ? String(cell.value) : null,
  );
  return elementXml(`${prefix}numCache`, {}, format + points);
}

export function textCacheXml(workbook: Workbook, formula: string, prefix: string): string {
  const source = sourceCells(workbook, formula);
  if (!source) return "";
  return elementXml(`${prefix}strCache`, {}, pointsXml(cellsOf(source), prefix, textOf));
}

function textOf({ value }: Cell): string | null {
  if (value === "") return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return encodeXstring(String(value));
}

/** The count of cells, then those that hold something. */
function pointsXml(
  cells: readonly (Cell | undefined)[],
  prefix: string,
  text: (cell: Cell) => string | null,
): string {
  const count = elementXml(`${prefix}ptCount`, { val: cells.length });
  const points = cells.map((cell, idx) => {
    const value = cell ? text(cell) : null;
    return value === null
      ? ""
      : elementXml(`${prefix}pt`, { idx }, textElementXml(`${prefix}v`, value));
  });
  return count + points.join("");
}
