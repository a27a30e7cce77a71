import type { Rule } from "./shared/rule";
import { dateFindings } from "./shared/doubts";
import { longDate } from "./shared/words";

export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  title: "More dates than one",
  why: "The cell gives several dates, and nothing says which is this action's. The latest is used, so the action may be late already.",
  examples: [
    {
      says: "Two dates for three actions, one of them past",
      asOf: "2024-02-15",
      action: {
        sources: { due: [{ cell: "D5", text: "Jan 2024\nApril 2024" }] },
        due: "2024-04-30",
        doubts: [
          { kind: "ambiguous-date", cell: "D5", message: "", dates: ["2024-01-31", "2024-04-30"] },
        ],
      },
      flag: {
        severity: "high",
        cell: "D5",
        message:
          '"Jan 2024 April 2024" could mean 31 January 2024 or 30 April 2024; 30 April 2024 is used',
      },
    },
    {
      says: "Both dates are ahead",
      asOf: "2023-12-15",
      action: {
        sources: { due: [{ cell: "D5", text: "Jan 2024\nApril 2024" }] },
        due: "2024-04-30",
        doubts: [
          { kind: "ambiguous-date", cell: "D5", message: "", dates: ["2024-01-31", "2024-04-30"] },
        ],
      },
      flag: {
        severity: "medium",
        cell: "D5",
        message:
          '"Jan 2024 April 2024" could mean 31 January 2024 or 30 April 2024; 30 April 2024 is used',
      },
    },
    {
      says: "One date for all",
      asOf: "2024-02-15",
      action: { sources: { due: [{ cell: "D5", text: "April 2024" }] }, due: "2024-04-30" },
      flag: null,
    },
  ],
  check: (checked) =>
    dateFindings(checked, "ambiguous-date", ({ due }, [doubt], written) => {
      const dates = (doubt?.dates ?? []).map(longDate);
      const could =
        dates.length > 1
          ? ` could mean ${dates.join(" or ")}`
          : " does not say which action it is for";
      return `${written}${could}${due ? `; ${longDate(due)} is used` : ""}`;
    }).map((finding) => {
      const { action } = finding;
      const dates = action?.doubts.find(({ kind }) => kind === "ambiguous-date")?.dates ?? [];
      const mayBeLate = action?.status !== "complete" && dates.some((date) => date < checked.asOf);
      return { ...finding, severity: mayBeLate ? "high" : "medium" };
    }),
};
