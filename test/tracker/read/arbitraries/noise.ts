import fc from "fast-check";
import { day, filled, type CellSketch } from "../../../support/worksheet";
import type { SheetRows } from "./trackerSheet";

/** Words that headers, headings, keys and actions are made of, in no order at all. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CellSketch>(null) },
  { weight: 1, arbitrary: fc.constantFrom<CellSketch>("^", "<") },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellSketch>(
      ...["Ref", "Action", "Actions", "Objective", "Lead", "Due date", "RAG", "Evidence", "Theme"],
      ...["Milestones", "Q1", "Aug-23", "2023/24", "Likelihood", "Total"],
      "Progress\nRed - Delayed\nGreen - Done",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellSketch>(
      ...["1.1", "1.1.1: Agree terms", "A. Agree\nB. Sign", "a) Sign", "Ref - 1.1 Data", "See 1.1"],
      ...["i. terms", "Jo Poole / Ann Wood", "TBC", "Ongoing", "Green", "G", "Priority 1"],
      ...["Objective 1.1: Data", "(continued)", "March 2024\nMay 2024", 7, -1e9],
      ...[day("31/03/2024"), filled("red"), filled("green", "Amber")],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** A sheet of such words and of any text, which a header may or may not come together in. */
export const noiseRows: fc.Arbitrary<SheetRows> = fc.array(fc.array(cell, { maxLength: 8 }), {
  maxLength: 14,
});
