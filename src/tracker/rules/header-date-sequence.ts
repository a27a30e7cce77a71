import type { Rule } from "./shared/rule";

export const headerDateSequence: Rule = {
  id: "header-date-sequence",
  title: "A milestone column's date is out of step",
  why: "The header's date breaks the even steps of its neighbours, as a year typed wrongly does. It is read as the date that fits, for every action of the table.",
  examples: [
    {
      says: "Aug-19, Feb-20, Aug-19, Feb-21",
      asOf: "2020-07-15",
      table: {
        doubts: [
          {
            kind: "header-date-sequence",
            cell: "J3",
            message:
              "This milestone's date breaks the even steps of its neighbours: 2019-08-31 is read as 2020-08-31.",
          },
        ],
      },
      flag: {
        severity: "medium",
        cell: "J3",
        message:
          "This milestone's date breaks the even steps of its neighbours: 2019-08-31 is read as 2020-08-31",
      },
    },
    { says: "Even steps", asOf: "2020-07-15", flag: null },
  ],
  check: ({ plan }) =>
    plan.tables.flatMap(({ sheet, doubts }) =>
      doubts
        .filter(({ kind }) => kind === "header-date-sequence")
        .map(({ cell, message }) => ({
          action: null,
          severity: "medium",
          sheet,
          cell,
          message: message.replace(/\.$/, ""),
        })),
    ),
};
