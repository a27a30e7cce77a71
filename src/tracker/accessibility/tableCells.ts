import type { CellValue } from "../grid";
import type { SheetFacts, TableFacts } from "./workbookFacts";

export interface PlacedCell {
  /** Zero-based, in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Every cell of a table, its header row first. */
export function tableCells({ values }: SheetFacts, { area }: TableFacts): readonly PlacedCell[] {
  return Array.from({ length: area.rowCount }, (_, i) => area.row + i).flatMap((row) =>
    Array.from({ length: area.columnCount }, (_, j) => area.column + j).map((column) => ({
      row,
      column,
      value: values[row]?.[column] ?? "",
    })),
  );
}

/** Every cell of the sheet that holds something and is in no table. */
export function cellsOutside({ values, tables }: SheetFacts): readonly PlacedCell[] {
  return values.flatMap((cells, row) => {
    const across = tables.filter(({ area }) => area.row <= row && row < area.row + area.rowCount);
    return cells.flatMap((value, column) =>
      value === "" ||
      across.some(({ area }) => area.column <= column && column < area.column + area.columnCount)
        ? []
        : [{ row, column, value }],
    );
  });
}
