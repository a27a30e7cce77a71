import type { Rule } from "./shared/rule";
import { dateFindings } from "./shared/doubts";

export const implausibleDate: Rule = {
  id: "implausible-date",
  title: "A year far from the plan's other dates",
  why: "A date more than 15 years from the plan's others is a typing error. It is not used, for nobody can be sure what was meant.",
  examples: [
    {
      says: "“Completed Oct 2109” among dates of 2019",
      asOf: "2020-02-01",
      action: {
        sources: { due: [{ cell: "D5", text: "Completed Oct 2109" }] },
        status: "complete",
        doubts: [
          {
            kind: "implausible-date",
            cell: "D5",
            message: "The year 2109 is far from the plan's other dates",
            suggestion: "2019",
          },
        ],
      },
      flag: {
        severity: "medium",
        cell: "D5",
        message:
          'The year 2109 is far from the plan\'s other dates ("Completed Oct 2109"); the date is not used',
        suggestion: "2019",
      },
    },
    {
      says: "A date like the others",
      asOf: "2020-02-01",
      action: {
        sources: { due: [{ cell: "D5", text: "Completed Oct 2019" }] },
        completed: "2019-10-31",
        status: "complete",
      },
      flag: null,
    },
  ],
  check: (checked) =>
    dateFindings(checked, "implausible-date", (_, [doubt], written) => {
      return `${doubt?.message ?? ""} (${written}); the date is not used`;
    }),
};
