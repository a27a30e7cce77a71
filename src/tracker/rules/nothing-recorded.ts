import { ratedNow } from "./shared/ratedNow";
import type { Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { isNothingRecorded } from "./shared/gaps";

export const nothingRecorded: Rule = {
  id: "nothing-recorded",
  title: "Nothing recorded",
  why: "An action without lead, date, rating and evidence is only an intention. One flag says so, in place of four.",
  examples: [
    {
      says: "Words, and no more",
      asOf: "2024-07-15",
      action: {
        leads: [],
        evidence: [],
        status: "unrated",
        ratings: [ratedNow(null, "unrated", "")],
      },
      flag: {
        severity: "medium",
        cell: "B5",
        message: "No lead, date, rating or evidence is recorded",
      },
    },
    {
      says: "It has a lead",
      asOf: "2024-07-15",
      action: { evidence: [], status: "unrated" },
      flag: null,
    },
  ],
  check: ({ actions }) =>
    actions
      .filter(isNothingRecorded)
      .map((action) =>
        at(action, action.cell, "medium", "No lead, date, rating or evidence is recorded"),
      ),
};
