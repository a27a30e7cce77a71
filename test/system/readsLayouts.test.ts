import { readTracker } from "../../src/actions";
import { layoutExpectation } from "../support/layoutExpectation";
import { layoutFile } from "../support/layoutFile";
import { withWorkbook } from "../support/openOffice";
import { readingDifferences } from "../support/readingDifferences";
import { LAYOUTS } from "./layouts";

test.each(LAYOUTS)("reads $says", async (layout) => {
  const { asOf } = layout;
  const reading = await withWorkbook(layoutFile(layout), () => readTracker({ asOf }));
  expect(readingDifferences(reading, layoutExpectation(layout))).toEqual([]);
});
