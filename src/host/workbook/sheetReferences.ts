import { quotedSheetName } from "./address";
import type { Workbook } from "./model";

/** Text in quotes; then a sheet's name before "!", quoted or bare, perhaps one of a span (Q1:Q4!A1). */
const TOKEN =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'|(?:[\p{L}_][\p{L}\p{N}_.]*:)?[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** References to the worksheet `before` as references to `after`, in every formula of the workbook. */
export function renameInFormulas(workbook: Workbook, before: string, after: string): void {
  mapFormulas(workbook, before, `${quotedSheetName(after)}!`);
}

/** References to a worksheet that is gone become #REF!. */
export function withoutSheetInFormulas(workbook: Workbook, name: string): void {
  mapFormulas(workbook, name, "#REF!");
}

/** One formula with its references to the worksheet `before` as references to `after`. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return replaceSheet(formula, before, `${quotedSheetName(after)}!`);
}

function replaceSheet(formula: string, sheet: string, replacement: string): string {
  if (!formula.includes("!")) return formula;
  const wanted = sheet.toLowerCase();
  return formula.replace(TOKEN, (whole: string, name?: string) =>
    name !== undefined && unquoted(name).toLowerCase() === wanted ? replacement : whole,
  );
}

function mapFormulas(workbook: Workbook, sheet: string, replacement: string): void {
  const map = (formula: string) => replaceSheet(formula, sheet, replacement);
  for (const name of workbook.names) name.formula = map(name.formula);
  for (const worksheet of workbook.worksheets) {
    mapCells(worksheet, map);
    mapValidations(worksheet, map);
    mapConditionalFormats(worksheet, map);
    mapCharts(worksheet, map);
  }
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

type Sheet = Workbook["worksheets"][number];
type FormulaMap = (formula: string) => string;

function mapCells(worksheet: Sheet, map: FormulaMap): void {
  for (const [row, cells] of worksheet.rows) {
    if (!cells.hasFormulas) continue;
    for (const cell of cells.values()) {
      if (cell.formula === undefined) continue;
      const mapped = map(cell.formula);
      if (mapped === cell.formula) continue;
      cell.formula = mapped;
      worksheet.changed.rows.add(row);
    }
  }
}

function mapValidations(worksheet: Sheet, map: FormulaMap): void {
  for (const validation of worksheet.validations) {
    const [first, second] = [map(validation.formula1), map(validation.formula2)];
    if (first === validation.formula1 && second === validation.formula2) continue;
    validation.formula1 = first;
    validation.formula2 = second;
    worksheet.changed.aspects.add("validations");
  }
}

function mapConditionalFormats(worksheet: Sheet, map: FormulaMap): void {
  for (const format of worksheet.conditionalFormats) {
    const mapped = format.formulas.map(map);
    if (mapped.every((formula, n) => formula === format.formulas[n])) continue;
    format.formulas = mapped;
    worksheet.changed.aspects.add("conditionalFormats");
  }
}

function mapCharts(worksheet: Sheet, map: FormulaMap): void {
  for (const series of worksheet.charts.flatMap((chart) => chart.series)) {
    for (const part of ["nameFormula", "valuesFormula", "categoriesFormula"] as const) {
      const mapped = map(series[part]);
      if (mapped === series[part]) continue;
      series[part] = mapped;
      worksheet.changed.aspects.add("charts");
    }
  }
}
