import type { DateMove, Movement } from "../history/movement";
import { STUCK_PERIODS } from "../history/stuck";
import type { Past, PastFacts } from "../history/past";
import type { RegisterCell, RegisterColumn } from "./report";
import { longDate, type StatusWords } from "./words";

/** A column of the register that tells of an action's past; left out where no action has anything to say in it. */
interface PastColumn extends RegisterColumn {
  readonly cell: (past: PastFacts) => RegisterCell;
}

/** How an action's status stands against the report that is compared with. */
export const CHANGE_WORDS: Readonly<Record<NonNullable<PastFacts["status"]>, string>> = {
  better: "Improved",
  worse: "Got worse",
  rated: "Rated since",
  unrated: "No longer rated",
  started: "Started",
  unstarted: "Not started again",
  same: "Same",
  new: "New",
};

export const DATE_WORDS: Readonly<Record<DateMove, string>> = {
  later: "Later",
  earlier: "Earlier",
  "new date": "New date",
  "no date": "No date now",
};

/** What stands in place of a status for an action that the report did not tell. */
export const NEW_ACTION = CHANGE_WORDS.new;

/** The columns on what earlier reports told, and on what the tracker's own quarters show. */
export function pastColumns(
  { movement, knowsDates }: Past,
  words: StatusWords,
): readonly PastColumn[] {
  return [
    ...(movement === null ? [] : sinceColumns(movement, words)),
    ...(knowsDates ? DATE_COLUMNS : []),
    ...OWN_COLUMNS,
  ];
}

/** Before anything is known of earlier dates, 0 would say that none moved. */
const DATE_COLUMNS: readonly PastColumn[] = [
  {
    id: "timesMoved",
    header: "Times moved",
    kind: "number",
    cell: ({ timesMoved, daysSlipped }) => (daysSlipped === null ? null : timesMoved),
  },
  {
    id: "daysSlipped",
    header: "Days slipped",
    kind: "number",
    cell: ({ daysSlipped }) => daysSlipped,
  },
  {
    id: "slipped",
    header: "Date slipped",
    kind: "text",
    cell: ({ daysSlipped }) => ((daysSlipped ?? 0) > 0 ? "Yes" : null),
  },
];

const OWN_COLUMNS: readonly PastColumn[] = [
  {
    id: "stuck",
    header: "Stuck",
    kind: "text",
    cell: ({ periodsInTrouble }) => (periodsInTrouble >= STUCK_PERIODS ? "Yes" : null),
  },
  {
    id: "copied",
    header: "Progress repeated",
    kind: "text",
    cell: ({ isCopied }) => (isCopied ? "Yes" : null),
  },
];

/** How each action stood in the report that is compared with, and what changed since. */
function sinceColumns({ before: { asOf } }: Movement, words: StatusWords): readonly PastColumn[] {
  const day = longDate(asOf);
  return [
    {
      id: "statusBefore",
      header: `Status at ${day}`,
      kind: "text",
      cell: ({ before }) => (before === null ? NEW_ACTION : words[before.status]),
    },
    {
      id: "change",
      header: `Change since ${day}`,
      kind: "text",
      cell: ({ status }) => (status === null ? null : CHANGE_WORDS[status]),
    },
    {
      id: "overdueBefore",
      header: `Overdue at ${day}`,
      kind: "text",
      cell: ({ before }) =>
        before === null ? NEW_ACTION : before.counts.has("overdue") ? "Yes" : "No",
    },
    {
      id: "dueBefore",
      header: `Due at ${day}`,
      kind: "date",
      cell: ({ before }) => before?.due ?? null,
    },
    {
      id: "dateChange",
      header: `Date since ${day}`,
      kind: "text",
      cell: ({ date }) => (date === null ? "Same" : DATE_WORDS[date]),
    },
  ];
}
