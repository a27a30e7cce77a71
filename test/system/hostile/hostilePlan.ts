import { day, filled } from "../../support/layout";
import { layoutFile } from "../../support/layoutFile";

export const AS_OF = "2025-11-15";

/** A plan of two actions, to be made hostile. */
export const hostilePlan = (): Uint8Array =>
  layoutFile({
    says: "A plan",
    asOf: AS_OF,
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
          [
            ...["1.1", "Agree a checklist with settings", "Jo Poole", day("2025-06-30")],
            ...[filled("red", "Red"), "Minutes"],
          ],
          [
            ...["1.2", "Train every health visitor", "Sam Reed", day("2025-12-05")],
            ...[filled("green", "Green"), null],
          ],
        ],
      },
    ],
    read: [],
  });
