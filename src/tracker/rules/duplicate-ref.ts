import type { Action } from "../model";
import type { Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";

export const duplicateRef: Rule = {
  id: "duplicate-ref",
  title: "One reference, two actions",
  why: "Minutes, updates and cross-references go by the reference: where two actions share one, nobody knows which is meant.",
  examples: [
    {
      says: "Another action has the same reference",
      asOf: "2024-07-15",
      before: [{ key: "first", cell: "B4" }],
      flag: {
        severity: "medium",
        cell: "B5",
        message: "1.1 is also the reference of the action at Plan, B4",
      },
    },
    {
      says: "The other is a cross-reference to this one",
      asOf: "2024-07-15",
      before: [{ key: "first", cell: "B4", seeAlso: "1.1" }],
      flag: null,
    },
    {
      says: "Neither has a reference",
      asOf: "2024-07-15",
      action: { ref: null },
      before: [{ key: "first", cell: "B4", ref: null }],
      flag: null,
    },
  ],
  check({ actions }) {
    const first = new Map<string, Action>();
    const findings: Finding[] = [];
    for (const action of actions) {
      if (action.ref === null) continue;
      const earlier = first.get(action.ref);
      if (!earlier) first.set(action.ref, action);
      else
        findings.push(
          at(
            action,
            action.cell,
            "medium",
            `${action.ref} is also the reference of the action at ${earlier.sheet}, ${earlier.cell}`,
          ),
        );
    }
    return findings;
  },
};
