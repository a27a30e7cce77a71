import type { CellValue } from "../../../tracker/grid";
import { send, type Work } from "../../work";
import type { OtherSheet } from "./findSheets";

/**
 * Puts the numbers that they show in place of the formulas of sheets that are of an earlier report: over a register that
 * is written anew these would count something else, or nothing at all. Before anything is written; one that is protected
 * stays as it is.
 */
export async function settleLeft(
  context: Excel.RequestContext,
  others: readonly OtherSheet[],
  work: Work,
): Promise<void> {
  const counting = others.filter(({ sheet, isProtected }) => sheet.counts === true && !isProtected);
  if (counting.length === 0) return;
  const used = counting.map(({ worksheet }) =>
    worksheet.getUsedRangeOrNullObject(true).load("formulas,values"),
  );
  await send(context, work);
  for (const range of used) {
    if (range.isNullObject) continue;
    const values = range.values as CellValue[][];
    const settled = (range.formulas as CellValue[][]).map((row, at) =>
      row.map((formula, column) =>
        isFormula(formula, values[at]?.[column]) ? (values[at]?.[column] ?? null) : null,
      ),
    );
    if (settled.some((row) => row.some((value) => value !== null))) range.values = settled;
  }
}

/** A text that begins with an equals sign shows the same as it holds. */
const isFormula = (formula: CellValue, value: CellValue | undefined): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
