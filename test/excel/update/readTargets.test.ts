import { readTargets } from "../../../src/excel/update/readTargets";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

const ROWS = 1_700;
const PLACES = Array.from({ length: ROWS }, (_, row) => ({ sheet: "Plan", cell: `A${row + 1}` }));
const plan = () =>
  workbookOf({ Plan: Array.from({ length: ROWS }, (_, row) => [`Minutes ${row + 1}`]) });

test("more cells than one request takes are asked of Excel in several, each told at its place", async () => {
  // All of these at once are more than that.
  const options = { payloadLimit: 1_800_000 };
  await onWorkbook(
    plan(),
    async ({ counters }) => {
      const found = await Excel.run((context) => readTargets(context, PLACES));
      expect(found.map((each) => each?.text)).toEqual(PLACES.map((_, row) => `Minutes ${row + 1}`));
      expect(counters.requestBytes).toBeGreaterThan(options.payloadLimit);
    },
    options,
  );
});

test("no cells are none", async () => {
  await onWorkbook(plan(), async () => {
    expect(await Excel.run((context) => readTargets(context, []))).toEqual([]);
  });
});
