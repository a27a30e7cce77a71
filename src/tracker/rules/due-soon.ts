import type { Action, IsoDate } from "../model";
import { addDays } from "../fields/calendar";
import type { Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { dueDates } from "./shared/dues";
import { ratedAs } from "./shared/ratings";
import { ahead, longDate } from "./shared/words";

/** The rule for what falls due in so many days, both ends counted. */
export const dueSoonWithin = (days: number): Rule => ({
  id: "due-soon",
  title: `Due within ${daysWords(days)}`,
  why: `Leads can still act on what falls due in the ${daysWords(days)} from the day of the report.`,
  examples: [
    {
      says: "What is due in 30 days is complete by its own row",
      asOf: "2024-08-01",
      action: {
        status: "on-track",
        due: "2025-02-28",
        milestones: [
          { due: "2024-08-31", text: "Findings shared", cell: "E5", met: true },
          { due: "2025-02-28", text: "Guide published", cell: "E6" },
        ],
      },
      flag: null,
    },
    {
      says: "The next milestone is in 30 days",
      asOf: "2024-08-01",
      action: {
        status: "on-track",
        due: "2025-02-28",
        milestones: [
          { due: "2024-02-29", text: "Survey sent", cell: "G5" },
          { due: "2024-08-31", text: "Findings shared", cell: "J5" },
          { due: "2025-02-28", text: "Guide published", cell: "M5" },
        ],
      },
      flag: { severity: "low", cell: "J5", message: "Due 31 August 2024, in 30 days; On track" },
    },
    {
      says: "Due today",
      asOf: "2024-08-31",
      action: { status: "unrated", due: "2024-08-31" },
      flag: { severity: "low", cell: "D5", message: "Due 31 August 2024, today; not rated" },
    },
    { says: "Due in 31 days", asOf: "2024-07-31", action: { due: "2024-08-31" }, flag: null },
    {
      says: "Complete",
      asOf: "2024-08-01",
      action: { status: "complete", due: "2024-08-31" },
      flag: null,
    },
  ],
  check: ({ actions, asOf }) => actions.flatMap((action) => soon(action, asOf, days)),
});

const daysWords = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

function soon(action: Action, asOf: IsoDate, days: number): Finding[] {
  const next = dueDates(action).find(({ due, isMet }) => due >= asOf && !isMet);
  if (!next || action.status === "complete" || next.due > addDays(asOf, days)) return [];
  const message = `Due ${longDate(next.due)}, ${ahead(next.due, asOf)}; ${ratedAs(action, asOf)}`;
  return [at(action, next.cell, "low", message)];
}
