import { ratedNow } from "./shared/ratedNow";
import type { Action } from "../model";
import type { CheckedPlan, Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { dueDates, type DueDate } from "./shared/dues";
import { isInNeed, ratedAs, saysHowItGoes } from "./shared/ratings";
import { ago, longDate } from "./shared/words";

export const overdue: Rule = {
  id: "overdue",
  title: "Past its date and not complete",
  why: "A board must know what is late, and must not read a milestone as met because nobody said that it was not. What is past its last date is late. An earlier milestone is flagged only while nothing says that the action goes well.",
  examples: [
    {
      says: "The last milestone is past, and the action is rated Amber",
      asOf: "2024-07-15",
      action: {
        status: "at-risk",
        rag: "amber",
        due: "2024-02-29",
        milestones: [{ due: "2024-02-29", text: "Guide published", cell: "G5" }],
        ratings: [
          {
            period: "Q3",
            start: "2024-03-01",
            end: "2024-05-31",
            rag: "amber",
            status: "at-risk",
            comment: null,
            cell: "H5",
            text: "Amber",
          },
        ],
      },
      flag: {
        severity: "high",
        cell: "G5",
        message: "Due 29 February 2024, 137 days ago; still Amber (Q3)",
      },
    },
    {
      says: "An earlier milestone is past, and the action is at risk",
      asOf: "2024-07-15",
      action: {
        status: "at-risk",
        due: "2024-08-31",
        milestones: [
          { due: "2024-02-29", text: "Survey sent", cell: "G5" },
          { due: "2024-08-31", text: "Findings shared", cell: "J5" },
        ],
      },
      flag: {
        severity: "medium",
        cell: "G5",
        message:
          "The milestone of 29 February 2024, 137 days ago, is not confirmed as met; the action is At risk",
      },
    },
    {
      says: "An earlier milestone is past, and its own row says that it is complete",
      asOf: "2024-07-15",
      action: {
        status: "at-risk",
        due: "2024-08-31",
        milestones: [
          { due: "2024-02-29", text: "Survey sent", cell: "E5", met: true },
          { due: "2024-08-31", text: "Findings shared", cell: "E6" },
        ],
      },
      flag: null,
    },
    {
      says: "An earlier milestone is past, and the action is on track",
      asOf: "2024-07-15",
      action: {
        status: "on-track",
        due: "2024-08-31",
        milestones: [
          { due: "2024-02-29", text: "Survey sent", cell: "G5" },
          { due: "2024-08-31", text: "Findings shared", cell: "J5" },
        ],
      },
      flag: null,
    },
    {
      says: "Past its date and rated Green, in a plan that does not say what green means",
      asOf: "2024-03-01",
      action: { status: "on-track", rag: "green", due: "2024-02-29" },
      table: { ragKeySource: "assumed" },
      flag: {
        severity: "medium",
        cell: "D5",
        message: "Due 29 February 2024, yesterday; On track: complete?",
      },
    },
    {
      says: "Past its date and said to be on track, in a plan that rates by words",
      asOf: "2024-03-01",
      action: {
        status: "on-track",
        rag: "green",
        due: "2024-02-29",
        ratings: [ratedNow("green", "on-track", "On track")],
      },
      table: { ragKeySource: "assumed" },
      flag: {
        severity: "high",
        cell: "D5",
        message: "Due 29 February 2024, yesterday; still On track",
      },
    },
    {
      says: "By its date only a date was to be agreed",
      asOf: "2024-11-15",
      action: {
        status: "in-progress",
        due: "2024-10-31",
        doubts: [{ kind: "date-to-be-confirmed", cell: "D5", message: "", dates: ["2024-10-31"] }],
      },
      flag: {
        severity: "medium",
        cell: "D5",
        message: "A date was to be agreed by 31 October 2024, 15 days ago; In progress",
      },
    },
    {
      says: "A colour that does not speak for itself",
      asOf: "2024-03-01",
      action: {
        status: "not-started",
        rag: "pink",
        due: "2024-02-29",
        ratings: [ratedNow("pink", "not-started", "Pink")],
      },
      flag: {
        severity: "high",
        cell: "D5",
        message: "Due 29 February 2024, yesterday; still Pink, not started",
      },
    },
    {
      says: "Rated by a word, which stands for a colour",
      asOf: "2024-03-01",
      action: {
        status: "delayed",
        rag: "red",
        due: "2024-02-29",
        ratings: [ratedNow("red", "delayed", "4. Delayed")],
      },
      flag: {
        severity: "high",
        cell: "D5",
        message: "Due 29 February 2024, yesterday; still Delayed",
      },
    },
    {
      says: "By one day, on track by a number that the plan explains",
      asOf: "2024-03-01",
      action: {
        status: "on-track",
        rag: "green",
        due: "2024-02-29",
        ratings: [ratedNow("green", "on-track", "3")],
      },
      table: { ragKeySource: "assumed" },
      flag: {
        severity: "high",
        cell: "D5",
        message: "Due 29 February 2024, yesterday; still On track",
      },
    },
    {
      says: "Due today",
      asOf: "2024-02-29",
      action: { status: "delayed", due: "2024-02-29" },
      flag: null,
    },
    {
      says: "Complete",
      asOf: "2024-07-15",
      action: { status: "complete", due: "2024-02-29" },
      flag: null,
    },
    {
      says: "Goes on after its date, and is on track",
      asOf: "2024-07-15",
      action: { status: "on-track", due: "2024-02-29", ongoing: true },
      flag: null,
    },
  ],
  check: (checked) => checked.actions.flatMap((action) => late(action, checked)),
};

function late(action: Action, checked: CheckedPlan): Finding[] {
  const dues = dueDates(action);
  const past = dues.findLast(({ due, isMet }) => due < checked.asOf && !isMet);
  if (!past || action.status === "complete") return [];
  const isLast = dues.at(-1)?.due === past.due;
  if (!isInNeed(action) && (!isLast || action.ongoing)) return [];
  return [isLast ? lateAction(action, past, checked) : unconfirmed(action, past, checked)];
}

function unconfirmed(action: Action, { due, cell }: DueDate, { asOf }: CheckedPlan): Finding {
  const when = `${longDate(due)}, ${ago(due, asOf)},`;
  const message = `The milestone of ${when} is not confirmed as met; the action is ${ratedAs(action, asOf)}`;
  return at(action, cell, "medium", message);
}

function lateAction(action: Action, { due, cell }: DueDate, checked: CheckedPlan): Finding {
  const { asOf } = checked;
  const when = `${longDate(due)}, ${ago(due, asOf)}`;
  const rated = ratedAs(action, asOf);
  if (isOnlyToAgree(action, due)) {
    return at(action, cell, "medium", `A date was to be agreed by ${when}; ${rated}`);
  }
  if (isOnlyGreen(action, checked)) {
    return at(action, cell, "medium", `Due ${when}; ${rated}: complete?`);
  }
  const isRated = rated !== "not rated";
  return at(action, cell, "high", `Due ${when}; ${isRated ? "still " : ""}${rated}`);
}

/** Green, where neither the plan nor the cell says what that means. */
function isOnlyGreen(action: Action, { asOf, plan }: CheckedPlan): boolean {
  const isAssumed = plan.tables[action.table]?.ragKeySource === "assumed";
  return action.rag === "green" && isAssumed && !saysHowItGoes(action, asOf);
}

/** What was due by that day was only a date. */
function isOnlyToAgree({ doubts }: Action, due: string): boolean {
  return doubts.some(({ kind, dates }) => kind === "date-to-be-confirmed" && dates?.includes(due));
}
