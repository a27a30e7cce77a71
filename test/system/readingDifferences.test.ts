import type { Expectation } from "../../scripts/make-samples/expectation";
import { aFlag, anAction, aPlan, aTable } from "../support/planBuilder";
import { readingDifferences, type ReadPlan } from "../support/readingDifferences";

const READ: ReadPlan = { plan: aPlan([anAction()]), flags: [aFlag({ rule: "overdue" })] };

const EXPECTED: Expectation = {
  asOf: "2024-06-15",
  workbook: "plan.xlsx",
  source: "An example",
  counts: { actions: 1, crossReferences: 0 },
  notTrackers: [],
  trackers: [
    { sheet: "Plan", range: "A4:F20", headerRows: 1, columns: {}, quarters: [], ragKey: {} },
  ],
  actions: [
    {
      ref: "1.1",
      sheet: "Plan",
      cell: "C5",
      theme: "Priority 1: Identification of need",
      objective: "Find needs early",
      textStarts: "- Agree a checklist",
      textEnds: "with settings",
      leads: [{ name: "Head of  send" }],
      start: null,
      due: "2024-03-31",
      completed: null,
      ongoing: false,
      milestones: [],
      ratings: [],
      rag: null,
      status: "unrated",
      hasEvidence: true,
      seeAlso: null,
    },
  ],
  flags: [{ rule: "overdue", severity: "high", ref: "1.1", sheet: "Plan", cell: "E5" }],
};

const action = anAction();
const cases: readonly (readonly [why: string, read: ReadPlan, line: RegExp | null])[] = [
  ["the same facts", READ, null],
  ["another due date", withAction({ due: "2024-04-30" }), /1\.1 at Plan!C5: due is "2024-04-30"/],
  [
    "another lead",
    withAction({ leads: [] }),
    /leads is \[\], should be \[{"name":"head of send"}\]/,
  ],
  ["no evidence", withAction({ evidence: [] }), /hasEvidence is false, should be true/],
  ["an action elsewhere", withAction({ cell: "C6" }), /action 1\.1 at Plan!C5: not found/],
  [
    "an action too many",
    { ...READ, plan: aPlan([action, action]) },
    /action 1\.1 at Plan!C5: not expected/,
  ],
  [
    "a table that ends elsewhere",
    withTable({ range: "A4:F21" }),
    /table Plan!A4: range is "A4:F21"/,
  ],
  ["no flag", { ...READ, flags: [] }, /flag overdue of 1\.1 at Plan!E5: not found/],
  ["a milder flag", withFlag({ severity: "medium" }), /severity is "medium", should be "high"/],
];

test.each(cases)("tells %s", (_, read, line) => {
  const lines = readingDifferences(read, EXPECTED);
  if (line === null) expect(lines).toEqual([]);
  else expect(lines.join("\n")).toMatch(line);
});

function withAction(over: Parameters<typeof anAction>[0]): ReadPlan {
  return { ...READ, plan: aPlan([anAction(over)]) };
}

function withTable(over: Parameters<typeof aTable>[0]): ReadPlan {
  return { ...READ, plan: aPlan([anAction()], { tables: [aTable(over)] }) };
}

function withFlag(over: Omit<Parameters<typeof aFlag>[0], "rule">): ReadPlan {
  return { ...READ, flags: [aFlag({ rule: "overdue", ...over })] };
}
