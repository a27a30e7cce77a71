import { newWorkbookFile, setCell, type Position } from "../../../src/host/embedded";
import { move } from "../../../src/preview/grid/movement";
import { sheetLayout } from "../../../src/preview/grid/sheetLayout";

/** Ten rows and five columns of cells; B3:C5 is merged, row 7 and column D are hidden. */
function ground() {
  const { workbook } = newWorkbookFile();
  const sheet = workbook.worksheets[0]!;
  for (let row = 0; row < 10; row++) {
    for (let column = 0; column < 5; column++) setCell(sheet, row, column, { value: 1, style: 0 });
  }
  sheet.merges.push({ row: 2, column: 1, rowCount: 3, columnCount: 2 });
  sheet.hiddenRows.add(6);
  sheet.hiddenColumns.add(3);
  const layout = sheetLayout(workbook, sheet, { row: 0, column: 0 });
  return { sheet, layout, pageHeight: 100 };
}

const at = (row: number, column: number): Position => ({ row, column });

/** From where, the key, and where to, zero-based; a row of the usual height is 20 pixels. */
const MOVES: readonly (readonly [
  name: string,
  from: Position,
  key: string,
  to: Position | null,
])[] = [
  ["one down", at(0, 0), "ArrowDown", at(1, 0)],
  ["not beyond the top", at(0, 0), "ArrowUp", at(0, 0)],
  ["not beyond the left edge", at(0, 0), "ArrowLeft", at(0, 0)],
  ["out of a merged cell below", at(2, 1), "ArrowDown", at(5, 1)],
  ["out of a merged cell to the right, over a hidden column", at(2, 1), "ArrowRight", at(2, 4)],
  ["over a hidden row", at(5, 0), "ArrowDown", at(7, 0)],
  ["over a hidden row, back", at(7, 0), "ArrowUp", at(5, 0)],
  ["a page down", at(0, 0), "PageDown", at(5, 0)],
  ["a page up, not beyond the top", at(3, 0), "PageUp", at(0, 0)],
  ["to the row's beginning", at(4, 4), "Home", at(4, 0)],
  ["to the last column that is used", at(4, 0), "End", at(4, 4)],
  ["nowhere by a letter", at(4, 0), "x", null],
];

test.each(MOVES)("moves %s", (_name, from, key, to) => {
  expect(move(ground(), from, { key, ctrl: false })).toEqual(to);
});

test.each([
  ["Home", at(0, 0)],
  ["End", at(9, 4)],
  ["ArrowDown", at(9, 2)],
  ["ArrowRight", at(7, 4)],
  ["ArrowUp", at(0, 2)],
])("moves with Ctrl and %s to the end of what the sheet holds", (key, to) => {
  expect(move(ground(), at(7, 2), { key, ctrl: true })).toEqual(to);
});
