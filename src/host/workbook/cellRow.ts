import type { Cell } from "./cell";

/**
 * The cells of one row, from left to right. Most rows have neighbouring cells, which take a place in two short lists
 * each; a `Map` takes four times as much memory, and makes a pair of every cell that is looked at.
 */
export class CellRow {
  private readonly columns: number[] = [];
  private readonly cells: Cell[] = [];
  private formulas = 0;

  get size(): number {
    return this.columns.length;
  }

  /** Whether any cell of the row has a formula: most rows have none, and need not be looked through. */
  get hasFormulas(): boolean {
    return this.formulas > 0;
  }

  get(column: number): Cell | undefined {
    const index = this.indexFrom(column);
    return this.columns[index] === column ? this.cells[index] : undefined;
  }

  set(column: number, cell: Cell): this {
    const index = this.indexFrom(column);
    if (cell.formula !== undefined) this.formulas++;
    if (index === this.columns.length) {
      this.columns.push(column);
      this.cells.push(cell);
    } else if (this.columns[index] === column) {
      if (this.cells[index]?.formula !== undefined) this.formulas--;
      this.cells[index] = cell;
    } else {
      this.columns.splice(index, 0, column);
      this.cells.splice(index, 0, cell);
    }
    return this;
  }

  delete(column: number): void {
    const index = this.indexFrom(column);
    if (this.columns[index] !== column) return;
    if (this.cells[index]?.formula !== undefined) this.formulas--;
    this.columns.splice(index, 1);
    this.cells.splice(index, 1);
  }

  /** Calls `visit` for the cells from column `first` to before column `end`. */
  visit(visit: (cell: Cell, column: number) => void, first = 0, end = Infinity): void {
    const { columns, cells } = this;
    for (let index = first === 0 ? 0 : this.indexFrom(first); index < columns.length; index++) {
      const column = columns[index] ?? end;
      const cell = cells[index];
      if (column >= end) return;
      if (cell !== undefined) visit(cell, column);
    }
  }

  keys(): readonly number[] {
    return this.columns;
  }

  values(): readonly Cell[] {
    return this.cells;
  }

  *[Symbol.iterator](): Generator<[number, Cell]> {
    for (const [index, cell] of this.cells.entries()) yield [this.columns[index] ?? 0, cell];
  }

  /** Where in the lists a column stands, or would. */
  private indexFrom(column: number): number {
    const { columns } = this;
    const count = columns.length;
    if (count === 0 || column > (columns[count - 1] ?? 0)) return count;
    // Without gaps before it, a column stands as far along as it is away from the first.
    const near = column - (columns[0] ?? 0);
    if (near < 0) return 0;
    if (columns[near] === column) return near;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
