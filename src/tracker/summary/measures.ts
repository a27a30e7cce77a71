import { STATUSES, type Status } from "../model";
import type {
  CountId,
  Counts,
  Criterion,
  Measure,
  MeasureId,
  Register,
  RegisterColumnId,
} from "./report";
import { rowsByValue } from "./rowsByValue";
import type { StatusWords } from "./words";

const COUNTED: Criterion = { column: "counted", test: "is", value: "Yes" };

function counted(id: MeasureId, label: string, ...where: readonly Criterion[]): Measure {
  return { id, label, where: [COUNTED, ...where] };
}

function is(column: RegisterColumnId, value: string): Criterion {
  return { column, test: "is", value };
}

function isNot(column: RegisterColumnId, value: string): Criterion {
  return { column, test: "is not", value };
}

const TOTAL = counted("total", "Actions counted");
const OVERDUE = counted("overdue", "Overdue", is("deadline", "Overdue"));
const NOT_CONFIRMED = counted(
  "notConfirmed",
  "Date passed, not confirmed as met",
  is("deadline", "Not confirmed as met"),
);
const NOT_JUDGED = counted(
  "notJudged",
  "Could not be judged for lateness",
  isNot("notJudged", "No"),
);
const MISSING_EVIDENCE = counted("missingEvidence", "Missing evidence", is("evidence", "Missing"));
const lastPeriodUnrated = (period: string) =>
  counted("lastQuarterUnrated", `Of these, not rated for ${period}`, is("lastQuarter", "No"));
const CROSS_REFERENCES: Measure = {
  id: "crossReferences",
  label: "Cross-references, told but not counted",
  where: [is("counted", "No")],
};

/**
 * The statuses that at least one counted action has, or had in the report that is compared with (`then`), in STATUSES'
 * order.
 */
export function usedStatuses(
  register: Register,
  words: StatusWords,
  then: Counts = {},
): readonly Status[] {
  return STATUSES.filter(
    (status) =>
      (then[status] ?? 0) > 0 || countWhere(register, statusMeasure(status, words).where) > 0,
  );
}

function statusMeasure(status: Status, words: StatusWords): Measure {
  return counted(status, words[status], is("status", words[status]));
}

function completeUnevidenced({ complete }: StatusWords): Measure {
  return counted(
    "completeUnevidenced",
    `${complete}, evidence not recorded in this tracker`,
    is("status", complete),
    isNot("evidence", "Recorded"),
    isNot("evidence", "Missing, set aside"),
  );
}

/** What the totals table counts, in order; what a plan never has is left out. `period` is the last one's name. */
export function totalMeasures(
  register: Register,
  statuses: readonly Status[],
  words: StatusWords,
  period: string,
): readonly Measure[] {
  const quarterly = register.columns.some(({ id }) => id === "lastQuarter");
  const all: readonly Measure[] = [
    TOTAL,
    ...(quarterly ? [lastPeriodUnrated(period)] : []),
    ...statuses.map((status) => statusMeasure(status, words)),
    OVERDUE,
    NOT_CONFIRMED,
    NOT_JUDGED,
    MISSING_EVIDENCE,
    completeUnevidenced(words),
    CROSS_REFERENCES,
  ];
  return all.filter(({ id, where }) => id !== "crossReferences" || countWhere(register, where) > 0);
}

/** What the themes table counts after the theme's name, in order. */
export function themeMeasures(statuses: readonly Status[], words: StatusWords): readonly Measure[] {
  return [
    ...statuses.map((status) => statusMeasure(status, words)),
    { ...TOTAL, label: "Total" },
    OVERDUE,
    { ...NOT_CONFIRMED, label: "Not confirmed as met" },
    MISSING_EVIDENCE,
    { ...NOT_JUDGED, label: "Could not be judged" },
  ];
}

/** How many rows of the register meet every criterion. */
export function countWhere(register: Register, where: readonly Criterion[]): number {
  return rowsWhere(register, where).length;
}

/** Which rows of the register meet every criterion, from 0: the register's order is that of the plan's actions. */
export function rowsWhere(register: Register, where: readonly Criterion[]): readonly number[] {
  const tests = where.map(({ column, test, value }) => ({
    at: register.columns.findIndex(({ id }) => id === column),
    wanted: test === "is",
    value,
  }));
  // Only the rows that hold the rarest value that is asked for are looked at.
  const [fewest] = where
    .filter(({ test }) => test === "is")
    .map(({ column, value }) => rowsByValue(register, column).get(value) ?? [])
    .sort((a, b) => a.length - b.length);
  return (fewest ?? [...register.rows.keys()]).filter((index) => {
    const row = register.rows[index] ?? [];
    return tests.every(({ at, wanted, value }) => (row[at] === value) === wanted);
  });
}

/** Every measure's number, over one theme where a short name is given. */
export function countAll(
  register: Register,
  measures: readonly Measure<CountId>[],
  theme?: string,
): Counts {
  const within = theme === undefined ? [] : [is("theme", theme)];
  return Object.fromEntries(
    measures.map(({ id, where }) => [id, countWhere(register, [...where, ...within])]),
  );
}

/** "18%": a share rounded half up, as TEXT(…,"0%") shows it; "0%" of nothing. */
export function percentWords(part: number, whole: number): string {
  return whole === 0 ? "0%" : `${Math.floor((200 * part + whole) / (2 * whole))}%`;
}
