import { parseAreaAddress } from "../workbook/address";
import type { Area, Cell, Workbook, Worksheet } from "../workbook/model";
import { areaKey, intersects } from "./areas";
import type { Book } from "./book";
import { touches } from "./changes";
import { parseFormula, type ParsedFormula } from "./parse";
import { Reference, type ExcelError, type Place } from "./values";

/** A cell with a formula, and what it reads. */
export interface FormulaCell extends Place {
  readonly cell: Cell;
  readonly parsed: ParsedFormula;
  /** The formula cannot be calculated here, nor can a name that it uses. */
  readonly beyondUs: boolean;
  readonly volatile: boolean;
  /** The cells that it fills: itself, or the range of an array formula. */
  readonly output: Area;
  readonly precedents: readonly Reference[];
}

/**
 * All formulas of a workbook that changes may put out of date, to be found by the cells that they fill. One that reads no
 * cell, such as a link, is out of date only where it was itself written.
 */
export class Formulas {
  readonly all: FormulaCell[] = [];
  private readonly columns = new Map<string, FormulaCell[]>();
  private readonly arrays: FormulaCell[] = [];
  private readonly found = new Map<string, readonly FormulaCell[]>();

  constructor(
    workbook: Workbook,
    private readonly book: Book,
    private readonly changed: ReadonlyMap<string, readonly Area[]>,
  ) {
    for (const sheet of workbook.worksheets) this.addSheet(sheet);
    for (const column of this.columns.values()) column.sort((a, b) => a.row - b.row);
  }

  /** Formulas that fill a cell of a reference. */
  within({ sheet, area }: Reference): readonly FormulaCell[] {
    const key = areaKey(sheet.id, area);
    const known = this.found.get(key);
    if (known) return known;
    const inside = this.arrays.filter(
      (each) => each.sheet === sheet && intersects(each.output, area),
    );
    const first = area.column;
    for (let column = first; column < first + area.columnCount; column++) {
      const cells = this.columns.get(columnKey(sheet, column));
      if (cells) inside.push(...between(cells, area.row, area.row + area.rowCount));
    }
    this.found.set(key, inside);
    return inside;
  }

  private addSheet(sheet: Worksheet): void {
    for (const [row, cells] of sheet.rows) {
      if (!cells.hasFormulas) continue;
      cells.visit((cell, column) => {
        if (cell.formula !== undefined) this.add({ sheet, row, column }, cell, cell.formula);
      });
    }
  }

  private add(place: Place, cell: Cell, formula: string): void {
    const parsed = parseFormula(formula);
    const range = cell.arrayRange === undefined ? null : parseAreaAddress(cell.arrayRange);
    const { sheet, row, column } = place;
    const output = range ?? { row, column, rowCount: 1, columnCount: 1 };
    if (isConstant(parsed) && !range && !touches(this.changed, sheet.id, output)) return;
    const { beyondUs, volatile, precedents } = this.read(parsed, place);
    // Named one by one: there are as many of these as formulas, and spreading objects is slow.
    const formulaCell = {
      sheet,
      row,
      column,
      cell,
      parsed,
      beyondUs,
      volatile,
      output,
      precedents,
    };
    this.all.push(formulaCell);
    if (range) this.arrays.push(formulaCell);
    else this.addToColumn(formulaCell);
  }

  private addToColumn(formulaCell: FormulaCell): void {
    const key = columnKey(formulaCell.sheet, formulaCell.column);
    const cells = this.columns.get(key);
    if (cells) cells.push(formulaCell);
    else this.columns.set(key, [formulaCell]);
  }

  /** What a formula reads, and what it is with the names that it goes through. */
  private read(
    parsed: ParsedFormula,
    place: Place,
  ): Pick<FormulaCell, "beyondUs" | "volatile" | "precedents"> {
    let { beyondUs, volatile } = parsed;
    if (parsed.references.length === 0) return { beyondUs, volatile, precedents: NONE };
    const precedents: Reference[] = [];
    this.collect(parsed, place, (found) => {
      if (found instanceof Reference) precedents.push(found);
      else {
        beyondUs ||= found.beyondUs;
        volatile ||= found.volatile;
      }
    });
    return { beyondUs, volatile, precedents };
  }

  /** Tells every reference that a formula reads, and every name's formula that it goes through. */
  private collect(
    parsed: ParsedFormula,
    place: Place,
    tell: (found: Reference | ParsedFormula) => void,
    through: ReadonlySet<string> = new Set(),
  ): void {
    for (const reference of parsed.references) {
      const resolved = this.book.resolve(reference, place);
      if (resolved instanceof Reference) tell(resolved);
      else if (isName(resolved) && !through.has(resolved.formula)) {
        const named = parseFormula(resolved.formula);
        tell(named);
        this.collect(named, place, tell, new Set([...through, resolved.formula]));
      }
    }
  }
}

const NONE: readonly Reference[] = [];

function isConstant({ references, volatile }: ParsedFormula): boolean {
  return references.length === 0 && !volatile;
}

function isName(resolved: ExcelError | { formula: string }): resolved is { formula: string } {
  return "formula" in resolved;
}

function columnKey(sheet: Worksheet, column: number): string {
  return `${sheet.id}!${column}`;
}

/** Of cells in ascending rows, those from one row to before another. */
function between(cells: readonly FormulaCell[], from: number, to: number): readonly FormulaCell[] {
  const first = firstAtOrAfter(cells, from);
  return cells.slice(first, firstAtOrAfter(cells, to));
}

function firstAtOrAfter(cells: readonly FormulaCell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
