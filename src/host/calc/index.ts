import type { Cell, Workbook } from "../workbook/model";
import { Book } from "./book";
import { Calculation } from "./calculation";
import { areasBySheet, takeChanges, touches, type ChangedArea } from "./changes";
import { Evaluation } from "./evaluate";
import { Formulas, type FormulaCell } from "./formulas";
import { CalculationOrder, type OutOfDate } from "./order";
import { spill, store } from "./store";
import { Matrix } from "./values";

export { markChanged } from "./changes";

export interface RecalculateOptions {
  /** What TODAY and NOW say, in local time; the present moment where absent. */
  readonly now?: Date;
}

/** Arrays that spill put formulas out of date that read their cells; they are calculated again, so often at most. */
const MOST_PASSES = 20;

/** Formulas that this host has calculated: of the others, even TODAY keeps the value that the file holds. */
const calculated = new WeakSet<Cell>();

/**
 * Calculates what `markChanged` made out of date: formulas in the marked areas, and every formula that depends on a
 * marked cell, in dependency order. Any other formula keeps the value that the file holds, and so does one of the file
 * that needs what is not here (other workbooks, rare functions). Cells whose value changed get it in `Cell.value` and
 * `Cell.isError`, and their rows are marked in `Worksheet.changed`. Costs nothing where nothing is marked, so it can be
 * called after every batch that wrote, and before values are read.
 *
 * A formula that was just entered and gives several cells fills them, as in Excel: its `Cell.arrayRange` is set. Who
 * overwrites the first cell of such a range clears the rest of it first.
 */
export function recalculate(workbook: Workbook, options: RecalculateOptions = {}): void {
  const now = options.now ?? new Date();
  let changes = takeChanges(workbook);
  for (let pass = 0; pass < MOST_PASSES && changes.length > 0; pass++) {
    changes = calculatePass(workbook, changes, now);
  }
}

/** Returns the areas that arrays spilled over. */
function calculatePass(
  workbook: Workbook,
  changes: readonly ChangedArea[],
  now: Date,
): readonly ChangedArea[] {
  const book = new Book(workbook);
  const changed = areasBySheet(changes);
  const formulas = new Formulas(workbook, book, changed);
  const always = ({ volatile, cell }: FormulaCell): boolean => volatile && calculated.has(cell);
  const order = new CalculationOrder(formulas, changed, always).outOfDate();
  const calculation = new Calculation(workbook, book, now);
  const entered = areasBySheet(changes.filter((change) => change.entered));
  const isEntered = ({ formula: { sheet, output } }: OutOfDate): boolean =>
    touches(entered, sheet.id, output);
  return order.flatMap((each) => calculateOne(calculation, each, isEntered(each)));
}

function calculateOne(
  calculation: Calculation,
  { formula, circular }: OutOfDate,
  entered: boolean,
): ChangedArea[] {
  const { cell, parsed, sheet } = formula;
  if (formula.beyondUs && !entered && !calculated.has(cell)) return [];
  calculated.add(cell);
  if (circular) {
    // Excel warns of a circular reference and shows 0.
    store(formula, 0);
    return [];
  }
  const mayGiveArray = entered || cell.arrayRange !== undefined;
  const evaluation = new Evaluation(calculation, formula, mayGiveArray);
  const values = evaluation.result(parsed.tree);
  const givesArray = values instanceof Matrix || evaluation.tookRangeAsArray;
  if (cell.arrayRange !== undefined || !givesArray) {
    store(formula, values);
    return [];
  }
  const area = spill(formula, values);
  return area ? [{ sheetId: sheet.id, area, entered: false }] : [];
}
