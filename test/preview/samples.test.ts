import { SAMPLES } from "../../src/preview/samples";
import { SAMPLE_NAMES } from "../support/samples";

test("the menu lists every sample", () => {
  expect(SAMPLES.map(({ file }) => file).sort()).toEqual(
    SAMPLE_NAMES.map((name) => `${name}.xlsx`),
  );
});
