import { readTracker } from "../../src/actions";
import { withWorkbook } from "../support/openOffice";
import { readingDifferences } from "../support/readingDifferences";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

test.each(SAMPLE_NAMES)("reads %s as its council means it", async (name) => {
  const expected = sampleExpectation(name);
  const reading = await withWorkbook(sampleBytes(name), () => readTracker({ asOf: expected.asOf }));
  expect(readingDifferences(reading, expected)).toEqual([]);
});

test.each(SAMPLE_NAMES)("finds every action of %s once", (name) => {
  const { actions, counts } = sampleExpectation(name);
  const told = actions.filter(({ seeAlso }) => seeAlso !== null);
  expect(actions.length).toBe(counts.actions + counts.crossReferences);
  expect(told.length).toBe(counts.crossReferences);
});
