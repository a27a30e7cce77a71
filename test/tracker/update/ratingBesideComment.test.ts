import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { day, filled, workbook, worksheet } from "../../support/worksheet";

const COMMENT = "In progress, a first framework is being developed further with schools";

test("where fills alone rate, a comment in the cell stays as it is, and once", () => {
  const snapshot = workbook(
    worksheet("Plan", [
      ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
      [
        "1.1",
        "Agree a checklist with settings",
        "Jo Poole",
        "31/03/2026",
        filled("amber", COMMENT),
        null,
      ],
      ["1.2", "Train every health visitor", "Jo Poole", "31/03/2026", filled("green", ""), null],
      ["1.3", "Publish the local offer anew", "Jo Poole", "31/03/2026", filled("blue", ""), null],
      ["1.4", "Set up a panel of parents", "Jo Poole", "31/03/2026", filled("amber", ""), null],
    ]),
  );
  const plan = readPlan(snapshot, { asOf: "2026-01-15", corrections: NO_CORRECTIONS });
  const rating = plan.actions[2]?.ratings[0];
  if (rating === undefined) throw new Error("1.3 is not rated");
  const { rag, status } = rating;
  const { changes } = planUpdate(
    { plan, snapshot },
    [{ key: "1.1", period: "now", rating: { rag, status } }],
    NO_CORRECTIONS,
  );
  expect(changes).toMatchObject([{ cell: "E2", shown: { before: COMMENT, after: COMMENT } }]);
  expect(changes[0]?.after.fill).not.toBe(changes[0]?.before.fill);
});

test("a day whose fill rates it stays that day", () => {
  const rated = (fill: "amber" | "green" | "blue", text: string) => ({
    ...day(text),
    ...filled(fill, text),
  });
  const snapshot = workbook(
    worksheet("Plan", [
      ["Ref", "Action", "Lead", "Completion date and progress rating"],
      ["1.1", "Agree a checklist with settings", "Jo Poole", rated("amber", "31/03/2026")],
      ["1.2", "Train every health visitor", "Jo Poole", rated("green", "30/06/2026")],
      ["1.3", "Publish the local offer anew", "Jo Poole", rated("blue", "30/09/2025")],
    ]),
  );
  const plan = readPlan(snapshot, { asOf: "2026-01-15", corrections: NO_CORRECTIONS });
  const { changes } = planUpdate(
    { plan, snapshot },
    [{ key: "1.1", period: "now", rating: { rag: "green", status: "on-track" } }],
    NO_CORRECTIONS,
  );
  const [{ before, after } = { before: null, after: null }] = changes;
  expect(changes).toHaveLength(1);
  expect(after?.value).toBe(before?.value);
  expect(after?.fill).not.toBe(before?.fill);
});
