import type { Rule } from "./shared/rule";
import { at } from "./shared/atAction";

export const brokenReference: Rule = {
  id: "broken-reference",
  title: "A cross-reference to no action",
  why: "The action is said to be told elsewhere, but nowhere is; it may have been lost when the plan was renumbered, and nothing counts it.",
  examples: [
    {
      says: "No action has that reference",
      asOf: "2024-07-15",
      action: { ref: "3.1.G", seeAlso: "3.1.G" },
      flag: {
        severity: "low",
        cell: "B5",
        message: "Points at 3.1.G, but no action has that reference",
      },
    },
    {
      says: "An action has it",
      asOf: "2024-07-15",
      action: { ref: "3.1.G", seeAlso: "3.1.G" },
      before: [{ key: "first", ref: "3.1.G" }],
      flag: null,
    },
  ],
  check({ actions, plan }) {
    const refs = new Set(actions.map(({ ref }) => ref));
    return plan.actions.flatMap((action) => {
      const isBroken = action.seeAlso !== null && !refs.has(action.seeAlso);
      return isBroken
        ? [
            at(
              action,
              action.cell,
              "low",
              `Points at ${action.seeAlso}, but no action has that reference`,
            ),
          ]
        : [];
    });
  },
};
