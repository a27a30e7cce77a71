import type { Doubt } from "../model";
import type { Rule } from "./shared/rule";
import { longDate } from "./shared/words";

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
            message: "",
            dates: ["2019-08-31", "2020-08-31"],
          },
        ],
      },
      flag: {
        severity: "medium",
        cell: "J3",
        message:
          "31 August 2019 breaks the even steps of the milestones beside it; 31 August 2020 is used",
      },
    },
    { says: "Even steps", asOf: "2020-07-15", flag: null },
  ],
  check: ({ plan }) =>
    plan.tables.flatMap(({ sheet, doubts }) =>
      doubts
        .filter(({ kind }) => kind === "header-date-sequence")
        .map((doubt) => ({
          action: null,
          severity: "medium",
          sheet,
          cell: doubt.cell,
          message: told(doubt),
        })),
    ),
};

/** The date that stands there, then the one that is read. */
function told({ message, dates = [] }: Doubt): string {
  const [typed, fitting] = dates;
  if (!typed || !fitting) return message;
  return `${longDate(typed)} breaks the even steps of the milestones beside it; ${longDate(fitting)} is used`;
}
