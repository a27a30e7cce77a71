import { samples } from "../../scripts/make-samples/samples";
import { packageWorkbook } from "../../scripts/make-samples/xlsx/package";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

test("every sample in assets is one that the script makes", () => {
  const made = samples().map(({ name }) => name);
  expect([...made].sort()).toEqual(SAMPLE_NAMES);
});

test.each(samples().map((sample) => [sample.name, sample] as const))(
  "%s is the file that the script makes, with its expectation",
  (name, { workbook, expectation }) => {
    const made = packageWorkbook(workbook);
    expect(Buffer.from(made).equals(Buffer.from(sampleBytes(name)))).toBe(true);
    expect(sampleExpectation(name)).toEqual(JSON.parse(JSON.stringify(expectation)));
  },
);
