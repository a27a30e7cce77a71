import { reportOn } from "../support/reportOn";
import { tableRows } from "../support/tableRows";
import { sampleBytes, sampleExpectation } from "../support/samples";

const NAME = "wendmere";

test("the formulas of Board quarters give what was worked out", async () => {
  const { bytes, result } = await reportOn(sampleBytes(NAME), sampleExpectation(NAME).asOf);
  const { quarters, moves } = result.report;
  const rowsOf = (table: string) => tableRows(bytes, table).map((row) => Object.values(row));
  expect(rowsOf("BoardQuarters").map((row) => row.slice(1))).toEqual(
    quarters.rows.map(({ quarter, counts }) => {
      const numbers = quarters.statuses.map((status) => counts[status] ?? 0);
      return [quarter.label, ...numbers, numbers.reduce((sum, number) => sum + number, 0)];
    }),
  );
  expect(quarters.rows.length).toBeGreaterThan(8);
  expect(rowsOf("BoardMoves").map(([, , count, which]) => [count, which])).toEqual(
    moves?.rows.map(({ count, which }) => [count, which]),
  );
});
