import { openWorkbookFile } from "../../src/host/workbook";
import { reportOn } from "../support/reportOn";
import { sampleBytes, sampleExpectation } from "../support/samples";

const NAME = "wendmere";

/** The rows of one of the report's tables, as Excel calculates them. */
function tableRows(bytes: Uint8Array, name: string) {
  const found = openWorkbookFile(bytes).workbook.worksheets.flatMap((sheet) =>
    sheet.tables.filter((table) => table.name === name).map((table) => ({ sheet, table })),
  );
  return found.flatMap(({ sheet, table: { area } }) =>
    Array.from({ length: area.rowCount - 1 }, (_, row) =>
      Array.from(
        { length: area.columnCount },
        (__, column) => sheet.rows.get(area.row + 1 + row)?.get(area.column + column)?.value ?? "",
      ),
    ),
  );
}

test("the formulas of Board quarters give what was worked out", async () => {
  const { bytes, result } = await reportOn(sampleBytes(NAME), sampleExpectation(NAME).asOf);
  const { quarters, moves } = result.report;
  expect(tableRows(bytes, "BoardQuarters").map((row) => row.slice(1))).toEqual(
    quarters.rows.map(({ quarter, counts }) => {
      const numbers = quarters.statuses.map((status) => counts[status] ?? 0);
      return [quarter.label, ...numbers, numbers.reduce((sum, number) => sum + number, 0)];
    }),
  );
  expect(quarters.rows.length).toBeGreaterThan(8);
  expect(tableRows(bytes, "BoardMoves").map(([, , count, which]) => [count, which])).toEqual(
    moves?.rows.map(({ count, which }) => [count, which]),
  );
});
