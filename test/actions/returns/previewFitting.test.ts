import { judge, readWorkbook } from "../../../src/actions";
import { previewFitting } from "../../../src/actions/returns/previewFitting";
import { onWorkbook } from "../../support/officeOn";
import { workbookOf } from "../../support/workbookOf";

/** A column of words where half are colours: one more, and it is read as ratings. */
const plan = () =>
  workbookOf({
    Plan: [
      ["Ref", "Action", "Lead", "Due date", "Status update", "Evidence"],
      ["1.1", "Agree a checklist with settings", "Head of SEND", "31/07/2024", "Green", "Notes"],
      ["1.2", "Train every key worker", "Head of SEND", "31/07/2024", "Amber", "Notes"],
      ["1.3", "Publish the local offer anew", "Head of SEND", "31/07/2024", "Begun", "Notes"],
      ["1.4", "Set up a panel of parents", "Head of SEND", "31/07/2024", "Terms drafted", "Notes"],
    ],
  });

test.each<{ says: string; progress: Record<string, string>; written: string[]; refused: string[] }>(
  [
    {
      says: "both are written where both are read as meant",
      progress: { "1.3": "Printed", "1.4": "Signed" },
      written: ["E4 Printed", "E5 Signed"],
      refused: [],
    },
    {
      says: "one that would turn the column into ratings does not keep the other from being written",
      progress: { "1.3": "Red", "1.4": "Signed" },
      written: ["E5 Signed"],
      refused: ["1.3"],
    },
    {
      says: "the one that cannot be written is refused where it is the only one",
      progress: { "1.3": "Red" },
      written: [],
      refused: ["1.3"],
    },
    {
      says: "each is refused once where none can be written",
      progress: { "1.3": "Red", "1.4": "Blue" },
      written: [],
      refused: ["1.3", "1.4"],
    },
  ],
)("$says", async ({ progress, written, refused }) => {
  const updates = Object.entries(progress).map(([key, text]) => ({
    key,
    progress: { text, how: "replace" as const },
  }));
  const found = await onWorkbook(plan(), async () =>
    previewFitting(judge(await readWorkbook(), { asOf: "2024-06-15" }), updates, {}),
  );
  expect(found.changes.map(({ cell, shown }) => `${cell} ${shown.after}`)).toEqual(written);
  expect(found.refused.map(({ key }) => key)).toEqual(refused);
});
