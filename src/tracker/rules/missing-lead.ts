import type { Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { isNothingRecorded } from "./shared/gaps";

export const missingLead: Rule = {
  id: "missing-lead",
  title: "No lead",
  why: "Nobody answers for an action without a lead, and nobody is asked for an update.",
  examples: [
    {
      says: "The lead cell is blank, and none is inherited",
      asOf: "2024-07-15",
      action: { leads: [] },
      flag: { severity: "medium", cell: "C5", message: "No lead is named" },
    },
    { says: "A lead is named", asOf: "2024-07-15", flag: null },
    {
      says: "The tracker has no lead column",
      asOf: "2024-07-15",
      action: { leads: [], sources: {} },
      flag: null,
    },
  ],
  check: ({ actions }) =>
    actions.flatMap((action) => {
      const isBlank = action.leads.length === 0 && !isNothingRecorded(action);
      const cell = action.sources.leads?.[0].cell;
      return isBlank && cell !== undefined ? [at(action, cell, "medium", "No lead is named")] : [];
    }),
};
