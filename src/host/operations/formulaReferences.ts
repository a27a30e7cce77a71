import {
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
  tokenTypes,
  type Token,
} from "@borgar/fx/xlsx";
import type { Workbook, Worksheet } from "../workbook/model";

/** A reference's cells: null on one axis where it is entire rows or columns. */
export interface ReferenceSpan {
  top: number | null;
  bottom: number | null;
  left: number | null;
  right: number | null;
}

/** Where a reference's cells are now; null where they are gone. */
export type MoveReference = (sheetName: string | null, span: ReferenceSpan) => ReferenceSpan | null;

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
];

/** A formula with every reference to cells moved; the other parts stay as they are written. */
export function mapReferences(formula: string, move: MoveReference): string {
  const tokens = tokenize(formula, { withLocation: false, mergeRefs: true });
  let changed = false;
  for (const token of tokens) {
    const moved = REFERENCES.includes(token.type) ? movedReference(token, move) : token.value;
    changed ||= moved !== token.value;
    token.value = moved;
  }
  return changed ? stringifyTokens(tokens) : formula;
}

function movedReference(token: Token, move: MoveReference): string {
  const parsed = parseA1Ref(token.value);
  if (!parsed || !("range" in parsed) || parsed.workbookName) return token.value;
  const { range } = parsed;
  const span: ReferenceSpan = {
    top: range.top,
    left: range.left,
    bottom: range.bottom ?? range.top,
    right: range.right ?? range.left,
  };
  const sheetName = parsed.sheetName === "" ? null : parsed.sheetName;
  const moved = move(sheetName ?? null, span);
  if (moved === null) return `${prefixOf(token.value)}#REF!`;
  if (Object.entries(moved).every(([side, at]) => span[side as keyof ReferenceSpan] === at)) {
    return token.value;
  }
  return stringifyA1Ref({ ...parsed, range: { ...range, ...moved } });
}

function prefixOf(reference: string): string {
  return reference.slice(0, reference.lastIndexOf("!") + 1);
}

/** Changes every formula of the workbook; `sheet` is the one that the formula stands on, null for a name of all. */
export function mapFormulas(
  workbook: Workbook,
  map: (formula: string, sheet: Worksheet | null) => string,
): void {
  for (const name of workbook.names) {
    const scope = workbook.worksheets.find(({ id }) => id === name.scope) ?? null;
    name.formula = map(name.formula, scope);
  }
  for (const sheet of workbook.worksheets) {
    const here = (formula: string) => map(formula, sheet);
    mapCells(sheet, here);
    mapValidations(sheet, here);
    mapConditionalFormats(sheet, here);
    mapCharts(sheet, here);
  }
}

type FormulaMap = (formula: string) => string;

function mapCells(sheet: Worksheet, map: FormulaMap): void {
  for (const [row, cells] of sheet.rows) {
    if (!cells.hasFormulas) continue;
    for (const cell of cells.values()) {
      if (cell.formula === undefined) continue;
      const formula = map(cell.formula);
      if (formula === cell.formula) continue;
      cell.formula = formula;
      sheet.changed.rows.add(row);
    }
  }
}

function mapValidations(sheet: Worksheet, map: FormulaMap): void {
  for (const validation of sheet.validations) {
    const [first, second] = [map(validation.formula1), map(validation.formula2)];
    if (first === validation.formula1 && second === validation.formula2) continue;
    Object.assign(validation, { formula1: first, formula2: second });
    sheet.changed.aspects.add("validations");
  }
}

function mapConditionalFormats(sheet: Worksheet, map: FormulaMap): void {
  for (const format of sheet.conditionalFormats) {
    const formulas = format.formulas.map(map);
    if (formulas.every((formula, i) => formula === format.formulas[i])) continue;
    format.formulas = formulas;
    sheet.changed.aspects.add("conditionalFormats");
  }
}

const SERIES_FORMULAS = ["nameFormula", "valuesFormula", "categoriesFormula"] as const;

function mapCharts(sheet: Worksheet, map: FormulaMap): void {
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    for (const key of SERIES_FORMULAS) {
      const formula = map(series[key]);
      if (formula === series[key]) continue;
      series[key] = formula;
      sheet.changed.aspects.add("charts");
    }
  }
}
