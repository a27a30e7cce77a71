import type { Action, IsoDate, Plan, Status } from "../model";
import { STATUSES } from "../model";
import { countWhere } from "./measures";
import type { Criterion, Register } from "./report";
import type { HeldQuarter, QuarterRow, Quarters } from "./sections";
import { shortDate, type StatusWords } from "./words";

/** The quarters that have ended and that at least one action is rated for, the earliest first. */
export function heldQuarters({ tables, actions, asOf }: Plan): readonly HeldQuarter[] {
  const rated = new Set<IsoDate>();
  for (const { ratings } of actions) {
    for (const { end, status } of ratings) if (end !== null && status !== "unrated") rated.add(end);
  }
  const labels = new Map<IsoDate, string>();
  for (const { label, end } of tables.flatMap(({ quarters }) => quarters)) {
    if (end <= asOf && rated.has(end) && !labels.has(end)) labels.set(end, label);
  }
  const all = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  return all.map(([end, label]) => {
    const isAlone = all.filter(([, other]) => other === label).length === 1;
    const told = isAlone ? label : `${label} (to ${shortDate(end)})`;
    return { label: told, end, column: `quarter ${end}`, header: `Status in ${told}` };
  });
}

/** An action's status at the end of a quarter; null where its table has no such quarter. */
export function statusAt({ action, plan }: { action: Action; plan: Plan }, end: IsoDate) {
  if (plan.tables[action.table]?.quarters.some((quarter) => quarter.end === end) !== true) {
    return null;
  }
  const rating = action.ratings.find((each) => each.end === end);
  if (rating !== undefined && rating.status !== "unrated") return rating.status;
  const isDone =
    (action.completed !== null && action.completed <= end) ||
    action.ratings.some(
      (each) => each.end !== null && each.end < end && each.status === "complete",
    );
  return isDone ? "complete" : "unrated";
}

/** The same, and complete by its day of completion where its table has no such quarter: a sheet of closed actions. */
export function stoodAt(facts: { action: Action; plan: Plan }, end: IsoDate): Status | null {
  const { completed } = facts.action;
  return statusAt(facts, end) ?? (completed !== null && completed <= end ? "complete" : null);
}

/** Which of the register's rows have a status at a quarter. */
export function atQuarter(
  { column }: HeldQuarter,
  status: Status,
  words: StatusWords,
): readonly Criterion[] {
  return [
    { column: "counted", test: "is", value: "Yes" },
    { column, test: "is", value: words[status] },
  ];
}

/** All of a plan's themes together, then each; of a plan with one theme both would say the same. */
export const withAll = <T>(themes: readonly T[]): readonly (T | null)[] =>
  themes.length > 1 ? [null, ...themes] : [null];

/** Theme by quarter, counted over the register. */
export function quartersOf(
  register: Register,
  held: readonly HeldQuarter[],
  themes: readonly string[],
  words: StatusWords,
): Quarters {
  const rows = withAll(themes).flatMap((theme) =>
    held.map((quarter): QuarterRow => {
      const within: readonly Criterion[] =
        theme === null ? [] : [{ column: "theme", test: "is", value: theme }];
      const counts = STATUSES.map((status): [Status, number] => [
        status,
        countWhere(register, [...atQuarter(quarter, status, words), ...within]),
      ]);
      return { theme, quarter, counts: Object.fromEntries(counts) };
    }),
  );
  const statuses = STATUSES.filter((status) =>
    rows.some(({ counts }) => (counts[status] ?? 0) > 0),
  );
  return { held, statuses, rows: rows.filter(hasActions) };
}

/** A theme in a table without that quarter has nothing to tell of it. */
function hasActions({ counts }: QuarterRow): boolean {
  return Object.values(counts).some((count) => count > 0);
}
