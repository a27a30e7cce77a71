import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import type { DateOrder } from "../../../src/tracker/dateOrder";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { applyToSnapshot } from "../../../src/tracker/update/applyToSnapshot";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { day, workbook, worksheet, type CellSketch } from "../../support/worksheet";

const AS_OF = "2026-02-01";
const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"];
const REVISED = "2026-07-08";

interface Case {
  readonly why: string;
  readonly due: CellSketch;
  readonly dateOrder: DateOrder;
  readonly after: string;
  readonly originalDue: string | null;
}

const CASES: readonly Case[] = [
  {
    why: "a text of a day-first plan",
    due: "03/04/2026",
    dateOrder: "day-first",
    after: "03/04/2026 revised to 08/07/2026",
    originalDue: "2026-04-03",
  },
  {
    why: "a text of a month-first plan",
    due: "04/03/2026",
    dateOrder: "month-first",
    after: "04/03/2026 revised to 8 July 2026",
    originalDue: "2026-04-03",
  },
  {
    why: "nothing in a month-first plan",
    due: null,
    dateOrder: "month-first",
    after: "8 July 2026",
    originalDue: null,
  },
  {
    why: "a real date of a month-first plan that is shown day first",
    due: day("03/04/2026"),
    dateOrder: "month-first",
    after: "3 April 2026 revised to 8 July 2026",
    originalDue: "2026-04-03",
  },
  {
    why: "a real date of a day-first plan that settings of the United States show",
    due: { ...day("03/04/2026"), text: "4/3/2026", format: "m/d/yyyy" },
    dateOrder: "day-first",
    after: "03/04/2026 revised to 08/07/2026",
    originalDue: "2026-04-03",
  },
  {
    why: "a real date that its text tells too",
    due: { ...day("03/04/2026"), text: "3 Apr 26", format: "d mmm yy" },
    dateOrder: "day-first",
    after: "3 Apr 26 revised to 08/07/2026",
    originalDue: "2026-04-03",
  },
];

test.each(CASES)("behind $why: $after", ({ due, dateOrder, after, originalDue }) => {
  const others = [day("31/05/2026"), day("30/06/2026"), day("31/07/2026")];
  const snapshot = workbook(
    worksheet("Plan", [
      HEADER,
      ...[due, ...others].map((date, at) => [
        ...[`1.${at + 1}`, `Agree a checklist with group ${at + 1}`, "Head of SEND"],
        ...[date, "Green", "Minutes"],
      ]),
    ]),
  );
  const plan = readPlan(snapshot, { asOf: AS_OF, dateOrder });
  const updates = [{ key: "1.1", revisedDue: REVISED }];
  const { changes, refused } = planUpdate({ plan, snapshot }, updates, NO_CORRECTIONS);
  expect(refused).toEqual([]);
  expect(changes).toMatchObject([{ shown: { after } }]);
  const [action] = readPlan(applyToSnapshot(snapshot, changes), { asOf: AS_OF, dateOrder }).actions;
  expect(action).toMatchObject({ due: REVISED, originalDue });
});
