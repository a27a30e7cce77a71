import { readSnapshot } from "../../src/excel/readWorkbook";
import { readPlan } from "../../src/tracker/read/readPlan";
import { withWorkbook } from "../support/openOffice";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";
import { sourceDifferences } from "../support/sourceDifferences";

test.each(SAMPLE_NAMES)(
  "tells the cells of every field of %s as they are written",
  async (name) => {
    const { asOf } = sampleExpectation(name);
    const snapshot = await withWorkbook(sampleBytes(name), () =>
      Excel.run((context) => readSnapshot(context)),
    );
    const plan = readPlan(snapshot, { asOf });
    expect(plan.actions.length).toBeGreaterThan(0);
    expect(sourceDifferences(plan, snapshot)).toEqual([]);
  },
);
