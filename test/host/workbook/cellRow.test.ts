import fc from "fast-check";
import { CellRow } from "../../../src/host/workbook/cellRow";
import type { Cell } from "../../../src/host/workbook/model";
import "../../support/fuzzing";

const cell = (value: number, formula?: string): Cell =>
  formula === undefined ? { value, style: 0 } : { value, formula, style: 0 };

test("a row is what a map of its cells would be, in the order of its columns", () => {
  const step = fc.record({
    column: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(40, 16_383)),
    cell: fc.option(
      fc
        .tuple(fc.nat(), fc.boolean())
        .map(([value, calculated]) => cell(value, calculated ? "1" : undefined)),
    ),
  });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const row = new CellRow();
      const like = new Map<number, Cell>();
      for (const { column, cell } of steps) {
        if (cell === null) {
          row.delete(column);
          like.delete(column);
        } else {
          row.set(column, cell);
          like.set(column, cell);
        }
      }
      const sorted = [...like].sort(([a], [b]) => a - b);
      expect([...row]).toEqual(sorted);
      expect(row.keys()).toEqual(sorted.map(([column]) => column));
      expect(row.size).toBe(like.size);
      expect(row.hasFormulas).toBe([...like.values()].some(({ formula }) => formula !== undefined));
      for (const column of [0, 3, 6, 7, 40, 16_383]) {
        expect(row.get(column)).toBe(like.get(column));
      }
      const seen: number[] = [];
      row.visit((_, column) => seen.push(column), 2, 41);
      expect(seen).toEqual(row.keys().filter((column) => column >= 2 && column < 41));
    }),
  );
});
