import type { Rule } from "./shared/rule";
import { dateFindings } from "./shared/doubts";
import { longDate } from "./shared/words";

export const dateToBeConfirmed: Rule = {
  id: "date-to-be-confirmed",
  title: "Date to be confirmed",
  why: "A date that is still to be agreed cannot be held to; the board may want to ask when it will be.",
  examples: [
    {
      says: "“TBC by Leads”",
      asOf: "2024-07-15",
      action: {
        sources: { due: [{ cell: "D5", text: "TBC by Leads" }] },
        doubts: [
          {
            kind: "date-to-be-confirmed",
            cell: "D5",
            message: "The date is still to be confirmed",
          },
        ],
      },
      flag: { severity: "medium", cell: "D5", message: 'No firm date: "TBC by Leads"' },
    },
    {
      says: "A provisional date",
      asOf: "2024-07-15",
      action: {
        sources: { due: [{ cell: "D5", text: "March 2025 (TBC)" }] },
        due: "2025-03-31",
        doubts: [
          {
            kind: "date-to-be-confirmed",
            cell: "D5",
            message: "The date is still to be confirmed",
          },
        ],
      },
      flag: {
        severity: "medium",
        cell: "D5",
        message: 'No firm date: "March 2025 (TBC)"; 31 March 2025 is used',
      },
    },
    { says: "A firm date", asOf: "2024-07-15", action: { due: "2025-03-31" }, flag: null },
  ],
  check: (checked) =>
    dateFindings(checked, "date-to-be-confirmed", ({ due }, _, written) => {
      const used = due ? `; ${longDate(due)} is used` : "";
      return `No firm date: ${written}${used}`;
    }),
};
