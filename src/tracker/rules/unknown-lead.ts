import type { Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { doubtsOf } from "./shared/doubts";

export const unknownLead: Rule = {
  id: "unknown-lead",
  title: "A lead that the plan does not explain",
  why: "The plan's own glossary or list of people does not have this acronym: it may be misspelt, or the post may be gone.",
  examples: [
    {
      says: "One letter is missing",
      asOf: "2024-07-15",
      action: {
        doubts: [
          {
            kind: "unknown-lead",
            cell: "C5",
            message: "SLPEP is not in the plan's glossary or list of people",
            suggestion: "SLPPEP",
          },
        ],
      },
      flag: {
        severity: "low",
        cell: "C5",
        message: "SLPEP is not in the plan's glossary or list of people",
        suggestion: "SLPPEP",
      },
    },
    { says: "All leads are known", asOf: "2024-07-15", flag: null },
  ],
  check: (checked) =>
    doubtsOf(checked, "unknown-lead").map(({ action, doubts }) => {
      const message = doubts.map((doubt) => doubt.message).join("; ");
      const suggestion = doubts.find((doubt) => doubt.suggestion)?.suggestion;
      return at(action, doubts[0].cell, "low", message, suggestion);
    }),
};
