import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { DATE_ORDERS } from "../../../src/tracker/dateOrder";
import { planHandover } from "../../../src/tracker/handover/planHandover";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { finished } from "../../../src/tracker/steps";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { workbook, worksheet } from "../../support/worksheet";

const snapshot = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG"],
    ["1.1", "Agree a checklist with settings", "Jo Poole", "3/4/2026", "Red"],
    ["1.2", "Train every health visitor", "Sam Reed", "6/5/2026", "Green"],
    ["1.3", "Publish the local offer anew", "Jo Poole", "9/8/2026", "Green"],
  ]),
);

describe.each(DATE_ORDERS)("in a plan whose dates are read %s", (dateOrder) => {
  const plan = readPlan(snapshot, { asOf: "2026-05-25", dateOrder });

  test("a rating is written", () => {
    const rating = { rag: "green", status: "on-track" } as const;
    const { changes, refused } = planUpdate(
      { plan, snapshot },
      [{ key: "1.1", rating }],
      NO_CORRECTIONS,
    );
    expect({ cells: changes.map(({ cell }) => cell), refused }).toEqual({
      cells: ["E2"],
      refused: [],
    });
  });

  test("actions are handed over", () => {
    const handover = { from: "Jo Poole", to: "Ann Lee", openOnly: true };
    const { changes, refused } = finished(
      planHandover({ plan, snapshot }, handover, NO_CORRECTIONS),
    );
    expect({ cells: changes.map(({ cell }) => cell), refused }).toEqual({
      cells: ["C2", "C4"],
      refused: [],
    });
  });
});
