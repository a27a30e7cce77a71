import { quartersSheet } from "../../../src/excel/report/sheets/quarters";
import type { CellArea, CellPosition } from "../../../src/tracker/grid";
import { aReport } from "../../support/boardReport";
import { anAction } from "../../support/planBuilder";
import { sheetInput } from "../../support/sheetInput";

/** Kept reports stand in for quarters: two rows a theme, and two for all. */
function planOf(themes: number) {
  const actions = Array.from({ length: themes }, (_, at) =>
    anAction({ ref: `${at + 1}.1`, theme: `Theme ${at + 1}`, key: `key ${at}` }),
  );
  const earlier = aReport(actions, [], { asOf: "2024-01-15" });
  const report = aReport(actions, [], {}, [], { snapshots: [earlier.position], problems: [] });
  return quartersSheet.plan(sheetInput(report));
}

const covers = (areas: readonly CellArea[], { row, column }: CellPosition) =>
  areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );

test.each([
  ["the quarters", 1, 0],
  ["what moved", 14, 1],
])("what an earlier report had below %s is cleared, and no cell of a table", (_, themes, side) => {
  const { blanks, tables, rowCount, columnCount } = planOf(themes);
  expect(covers(blanks, { row: rowCount - 1, column: side * (columnCount - 1) })).toBe(true);
  expect(tables).toHaveLength(2);
  expect(tables.filter(({ area }) => covers(blanks, area))).toEqual([]);
  const ends = tables.map(({ area }) => ({
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
  }));
  expect(ends.filter((end) => covers(blanks, end))).toEqual([]);
});
