import { day, filled, type Sketch } from "../../support/layout";
import { layoutFile } from "../../support/layoutFile";

/** The day that it is judged at: its second quarter has ended. */
export const AS_OF = "2025-11-15";

/** The two sheets that hold its actions. */
export const PLAN_SHEETS = ["Early help", "Local offer"] as const;

const HEADER = ["Ref", "Action", "Lead", "Due date", "Q1 2025/26", "Q2 2025/26", "Evidence"];

function rows(...actions: readonly Sketch[][]): readonly (readonly Sketch[])[] {
  return [HEADER, ...actions];
}

/** A tracker of two sheets with all that a report and an update look at, small enough to be opened a thousand times. */
export function smallPlan(): Uint8Array {
  return layoutFile({
    says: "A small plan",
    asOf: AS_OF,
    sheets: [
      {
        name: PLAN_SHEETS[0],
        rows: rows(
          [
            ...["1.1", "Agree a checklist with settings", "Jo Poole", day("2025-06-30")],
            ...[filled("green", "Green"), filled("amber", "Amber"), "Minutes of 3 May"],
          ],
          [
            ...["1.2", "Train every health visitor", "Sam Reed", day("2025-12-05")],
            ...[filled("red", "Red"), null, null],
          ],
        ),
      },
      {
        name: PLAN_SHEETS[1],
        rows: rows([
          ...["2.1", "Publish the local offer anew", "Jo Poole", day("2026-03-31")],
          ...[null, filled("green", "Green"), "=HYPERLINK is only a word here"],
        ]),
      },
      {
        name: "Costs",
        rows: [
          ["Staff", 1200],
          ["Rooms", 300],
          ["All", { is: { formula: "SUM(B1:B2)", value: 1500 } }],
        ],
      },
      { name: "Lists", hidden: true, rows: [["Red"], ["Amber"], ["Green"]] },
    ],
    read: [],
  });
}
