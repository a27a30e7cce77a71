import type { Rule } from "./shared/rule";
import { dateFindings } from "./shared/doubts";
import { longDate } from "./shared/words";

export const invalidDate: Rule = {
  id: "invalid-date",
  title: "Not a real date",
  why: "A day that does not exist is a typing error: it is read as the nearest day that it could be, and somebody should correct it.",
  examples: [
    {
      says: "31 September",
      asOf: "2024-07-15",
      action: {
        sources: { due: [{ cell: "D5", text: "31/09/2024" }] },
        due: "2024-09-30",
        doubts: [
          {
            kind: "invalid-date",
            cell: "D5",
            message: "Not a real date: there is no day 31 in September 2024",
          },
        ],
      },
      flag: {
        severity: "medium",
        cell: "D5",
        message:
          'Not a real date: there is no day 31 in September 2024 ("31/09/2024"); 30 September 2024 is used',
      },
    },
    {
      says: "A real day",
      asOf: "2024-07-15",
      action: { sources: { due: [{ cell: "D5", text: "30/09/2024" }] }, due: "2024-09-30" },
      flag: null,
    },
  ],
  check: (checked) =>
    dateFindings(checked, "invalid-date", ({ due }, doubts, written) => {
      const why = doubts.map(({ message }) => message).join("; ");
      return `${why} (${written})${due ? `; ${longDate(due)} is used` : ""}`;
    }),
};
