import type { Action, Colour, Rating, Status } from "../model";
import type { CheckedPlan, Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { ratedSoFar } from "./shared/ratings";
import { colourName, statusName } from "./shared/words";

/** Best first; statuses that are not here are not compared. */
const STATUS_ORDER: readonly Status[] = [
  "complete",
  "on-track",
  "in-progress",
  "at-risk",
  "delayed",
];
const AMBER_ORDER: readonly (Colour | null)[] = ["amber-green", "amber", "amber-red"];

export const ratingRegressed: Rule = {
  id: "rating-regressed",
  title: "Rated worse than last time",
  why: "A rating that has become worse is what a board asks about first.",
  examples: [
    {
      says: "Green in Q2, Amber in Q3",
      asOf: "2024-07-15",
      action: {
        ratings: [
          rated("Q2", "2023-12-01", "green", "on-track", "F5"),
          rated("Q3", "2024-03-01", "amber", "at-risk", "H5"),
        ],
      },
      flag: { severity: "medium", cell: "H5", message: "Was Green (Q2), now Amber (Q3)" },
    },
    {
      says: "Amber, then Amber-red",
      asOf: "2024-07-15",
      action: {
        ratings: [
          rated("Q2", "2023-12-01", "amber", "at-risk", "F5"),
          rated("Q3", "2024-03-01", "amber-red", "at-risk", "H5"),
        ],
      },
      flag: { severity: "medium", cell: "H5", message: "Was Amber (Q2), now Amber-red (Q3)" },
    },
    {
      says: "The worse rating is typed ahead of its quarter",
      asOf: "2024-02-15",
      action: {
        ratings: [
          rated("Q2", "2023-12-01", "green", "on-track", "F5"),
          rated("Q3", "2024-03-01", "red", "delayed", "H5"),
        ],
      },
      flag: null,
    },
    {
      says: "It became worse earlier, and has stayed so",
      asOf: "2024-07-15",
      action: {
        ratings: [
          rated("Q1", "2023-09-01", "amber", "at-risk", "E5"),
          rated("Q2", "2023-12-01", "red", "delayed", "F5"),
          rated("Q3", "2024-03-01", "red", "delayed", "H5"),
        ],
      },
      flag: null,
    },
    {
      says: "From not started to at risk: not compared",
      asOf: "2024-07-15",
      action: {
        ratings: [
          rated("Q2", "2023-12-01", "grey", "not-started", "F5"),
          rated("Q3", "2024-03-01", "amber", "at-risk", "H5"),
        ],
      },
      flag: null,
    },
  ],
  check: (checked) => checked.actions.flatMap((action) => regressed(action, checked)),
};

function rated(period: string, start: string, rag: Colour, status: Status, cell: string): Rating {
  return { period, start, end: null, rag, status, comment: null, cell, text: rag };
}

function regressed(action: Action, { asOf }: CheckedPlan): Finding[] {
  const [before, latest] = ratedSoFar(action, asOf).slice(-2);
  if (!before || !latest || !isWorse(latest, before)) return [];
  return [at(action, latest.cell, "medium", `Was ${told(before)}, now ${told(latest)}`)];
}

function isWorse(latest: Rating, before: Rating): boolean {
  const now = STATUS_ORDER.indexOf(latest.status);
  const then = STATUS_ORDER.indexOf(before.status);
  if (now < 0 || then < 0) return false;
  if (now !== then) return now > then;
  const amberNow = AMBER_ORDER.indexOf(latest.rag);
  const amberThen = AMBER_ORDER.indexOf(before.rag);
  return amberThen >= 0 && amberNow > amberThen;
}

function told({ rag, status, period }: Rating): string {
  return `${rag ? colourName(rag) : statusName(status)} (${period})`;
}
