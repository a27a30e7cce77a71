import fc from "fast-check";
import type { Action, Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { checkPlan } from "../../../src/tracker/rules";
import { sourceDifferences } from "../../support/sourceDifferences";
import { workbook, worksheet } from "../../support/worksheet";
import { noiseRows } from "./arbitraries/noise";
import { trackerRows } from "./arbitraries/trackerSheet";
import { cellHolds } from "./cellHolds";
import { AS_OF } from "./readSheet";
import { runs } from "../../support/runs";

const RUNS = 150;
const sheet = fc.oneof({ weight: 3, arbitrary: trackerRows }, { weight: 1, arbitrary: noiseRows });
const grids = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => sheets.map((rows, i) => worksheet(`Sheet ${i + 1}`, rows)));

it("never throws, and reads and checks the same twice", () => {
  fc.assert(
    fc.property(grids, (worksheets) => {
      const read = () => {
        const plan = readPlan(workbook(...worksheets), { asOf: AS_OF });
        return { plan, flags: checkPlan(plan) };
      };
      expect(read()).toEqual(read());
    }),
    runs(RUNS),
  );
});

it("finds actions in most sheets that are drawn as trackers", () => {
  const sheets = fc.sample(trackerRows, { numRuns: 100, seed: 1 });
  const read = sheets.filter(
    (rows) => readPlan(workbook(worksheet("Plan", rows)), { asOf: AS_OF }).actions.length > 0,
  );
  expect(read.length).toBeGreaterThan(80);
});

it("gives every action a text that its cell holds", () => {
  fc.assert(
    fc.property(grids, (worksheets) => {
      const plan = readPlan(workbook(...worksheets), { asOf: AS_OF });
      const strays = plan.actions.filter((action) => {
        const grid = worksheets.find(({ name }) => name === action.sheet);
        return !grid || !cellHolds(grid, action);
      });
      expect(strays).toEqual([]);
    }),
    runs(RUNS),
  );
});

it("tells every field's cells, just as they are written", () => {
  fc.assert(
    fc.property(grids, (worksheets) => {
      const snapshot = workbook(...worksheets);
      expect(sourceDifferences(readPlan(snapshot, { asOf: AS_OF }), snapshot)).toEqual([]);
    }),
    runs(RUNS),
  );
});

// One key of colours holds until another header gives one: a plan of two keys may depend on the order, and none is drawn.
it("reads the same whatever the order of the sheets", () => {
  fc.assert(
    fc.property(grids, (worksheets) => {
      const read = (sheets: typeof worksheets) =>
        placed(readPlan(workbook(...sheets), { asOf: AS_OF }));
      expect(read([...worksheets].reverse())).toEqual(read(worksheets));
    }),
    runs(RUNS),
  );
});

/** Actions by their keys, each with its table in place of the table's number. */
function placed({ actions, tables }: Plan): Record<string, unknown> {
  const sorted = [...actions].sort((a, b) => (a.key < b.key ? -1 : 1));
  return Object.fromEntries(
    sorted.map((action: Action) => [action.key, { ...action, table: tables[action.table] }]),
  );
}
