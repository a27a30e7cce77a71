import { cleanColumns } from "../../../src/tracker/clean/cleanColumns";
import type { Action, Rating } from "../../../src/tracker/model";
import { anAction, aPlan } from "../../support/planBuilder";

const rating = (over: Partial<Rating> = {}): Rating => ({
  ...{ period: "now", start: null, end: null, rag: null, status: "on-track" },
  ...{ comment: null, cell: "F5", text: "" },
  ...over,
});
const Q1 = { period: "Q1", start: "2024-01-01", end: "2024-03-31" } as const;
const Q2 = { period: "Q2", start: "2024-04-01", end: "2024-06-30" } as const;

/** What the first action's cell holds under a header; undefined where there is no such column. */
function cellOf(header: string, ...actions: readonly Partial<Action>[]) {
  const all = actions.map((action) => anAction(action));
  const column = cleanColumns(aPlan(all)).find((each) => each.header === header);
  return all[0] && column?.cell(all[0], "1.1");
}

test.each<{ says: string; header: string; actions: Partial<Action>[]; holds: unknown }>([
  {
    says: "a comment on the rating of today stands alone",
    header: "Comments on ratings",
    actions: [{ ratings: [rating({ comment: "ahead of plan" })] }],
    holds: "ahead of plan",
  },
  {
    says: "comments on periods say which, a line each",
    header: "Comments on ratings",
    actions: [
      {
        ratings: [rating({ ...Q1, comment: "no panel yet" }), rating({ ...Q2, comment: "it met" })],
      },
    ],
    holds: "Q1: no panel yet\nQ2: it met",
  },
  {
    says: "a period that does not say its year has its months",
    header: "Q1 (Jan 2024 to Mar 2024)",
    actions: [{ ratings: [rating({ ...Q1, status: "delayed" })] }],
    holds: "Delayed",
  },
  {
    says: "one that does has its own label",
    header: "Q4 2023/24",
    actions: [{ ratings: [rating({ ...Q1, period: "Q4 2023/24" })] }],
    holds: "On track",
  },
  {
    says: "a status that the last period tells is not told again",
    header: "Status",
    actions: [{ status: "on-track", ratings: [rating(Q1)] }],
    holds: undefined,
  },
  {
    says: "a status other than that of the last period is told",
    header: "Status",
    actions: [{ status: "complete", ratings: [rating(Q1)] }],
    holds: "Complete",
  },
  {
    says: "a date that goes on says so",
    header: "Due date",
    actions: [{ due: "2024-03-31", ongoing: true }],
    holds: "31 March 2024 and ongoing",
  },
  {
    says: "what milestones are due by is not told again",
    header: "Due date",
    actions: [
      { due: "2024-03-31", milestones: [{ due: "2024-03-31", text: "Draft it", cell: "G5" }] },
    ],
    holds: null,
  },
  {
    says: "a milestone stands under its date",
    header: "By 31 Mar 2024",
    actions: [{ milestones: [{ due: "2024-03-31", text: "Draft it", cell: "G5" }] }],
    holds: "Draft it",
  },
  {
    says: "who leads is told with the organisation",
    header: "Lead",
    actions: [
      { leads: [{ name: "Jo Poole", organisation: "ICB", post: null, person: "Jo Poole" }] },
    ],
    holds: "Jo Poole (ICB)",
  },
  {
    says: "nobody is told as none where others are led",
    header: "Lead",
    actions: [{ leads: [] }, {}],
    holds: "None",
  },
  {
    says: "a pointer says where it points",
    header: "Action",
    actions: [{ seeAlso: "1.1", text: "Hold drop-ins" }],
    holds: "See 1.1: Hold drop-ins",
  },
  {
    says: "evidence that is only expected is headed as such",
    header: "How will we know",
    actions: [{ evidence: ["Waits fall"], evidenceKind: "expected" }, { evidence: [] }],
    holds: "Waits fall",
  },
  {
    says: "a column of the plan's own that is called as one of these is told apart",
    header: "Lead (2)",
    actions: [{ carried: { Lead: "Chief Nurse" } }],
    holds: "Chief Nurse",
  },
])("$says", ({ header, actions, holds }) => {
  expect(cellOf(header, ...actions)).toEqual(holds);
});
