import { ratedNow } from "./shared/ratedNow";
import type { Action, Colour } from "../model";
import type { CheckedPlan, Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { ratedAs, ratedSoFar } from "./shared/ratings";

const NOT_DONE: readonly Colour[] = ["red", "amber", "amber-red"];

export const statusConflict: Rule = {
  id: "status-conflict",
  title: "A rating that contradicts itself",
  why: "Where the word and the colour of a rating disagree, or a complete action is rated Red or Amber, readers of one tracker see two truths. The word counts until somebody corrects the cell.",
  examples: [
    {
      says: "The word is Green, the fill is amber",
      asOf: "2024-07-15",
      action: {
        doubts: [
          {
            kind: "status-conflict",
            cell: "E5",
            message: "The word says green, the fill amber: the word was taken.",
          },
        ],
      },
      flag: {
        severity: "high",
        cell: "E5",
        message: "The word says green, the fill amber: the word was taken",
      },
    },
    {
      says: "“Completed July 2024”, and rated Red",
      asOf: "2024-08-15",
      action: {
        status: "complete",
        completed: "2024-07-31",
        rag: "red",
        ratings: [ratedNow("red", "delayed", "Red")],
      },
      flag: { severity: "high", cell: "E5", message: "Said to be complete, but rated Red" },
    },
    {
      says: "“Superseded” in place of a rating, past its date",
      asOf: "2024-08-15",
      action: {
        due: "2024-02-29",
        doubts: [
          {
            kind: "status-conflict",
            cell: "E5",
            message: "It says “Superseded”: the action counts as neither complete nor late.",
            withdrawn: true,
          },
        ],
      },
      flag: {
        severity: "medium",
        cell: "E5",
        message: "It says “Superseded”: the action counts as neither complete nor late",
      },
    },
    {
      says: "Complete, and rated Blue",
      asOf: "2024-08-15",
      action: {
        status: "complete",
        rag: "blue",
        ratings: [ratedNow("blue", "complete", "Blue")],
      },
      flag: null,
    },
  ],
  check: (checked) => checked.actions.flatMap((action) => conflict(action, checked)),
};

/** One an action: the current rating's own conflict first, then the latest earlier one. */
function conflict(action: Action, { asOf }: CheckedPlan): Finding[] {
  const current = ratedSoFar(action, asOf).at(-1);
  const doubts = action.doubts.filter(({ kind }) => kind === "status-conflict");
  const doubt = doubts.find(({ cell }) => cell === current?.cell) ?? doubts.at(-1);
  const severity = doubts.some(({ withdrawn }) => withdrawn) ? "medium" : "high";
  if (doubt) return [at(action, doubt.cell, severity, doubt.message.replace(/\.$/, ""))];
  if (!current?.rag || action.status !== "complete" || current.status === "complete") return [];
  const message = `Said to be complete, but rated ${ratedAs(action, asOf)}`;
  return NOT_DONE.includes(current.rag) ? [at(action, current.cell, "high", message)] : [];
}
