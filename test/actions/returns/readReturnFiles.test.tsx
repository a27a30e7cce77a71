import { readReturnFiles } from "../../../src/actions/returns";
import { makeReturnFiles } from "../../support/returnFiles";
import { sampleBytes, sampleExpectation } from "../../support/samples";

const SAMPLE = "quillbury";

test("each file is read by itself: what holds no return, or is no workbook, is told and stops no other", async () => {
  const { asOf } = sampleExpectation(SAMPLE);
  const [made] = await makeReturnFiles(sampleBytes(SAMPLE), asOf, (rows) => rows);
  if (made === undefined) throw new Error("No return was made.");
  const { returns, problems } = readReturnFiles([
    { name: "Plan.xlsx", bytes: sampleBytes(SAMPLE) },
    { name: "Letter.xlsx", bytes: new TextEncoder().encode("Dear all") },
    made,
  ]);
  expect(returns.map(({ source }) => source)).toEqual([made.name]);
  expect(problems).toEqual([
    "Plan.xlsx holds no return that this add-in has made.",
    expect.stringMatching(/^Letter\.xlsx: [A-Z].*\.$/),
  ]);
});
