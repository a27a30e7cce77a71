import type { HeaderLabel } from "./header";
import { meaningsOf } from "./labelMeanings";
import { isPeriodLabel } from "./periodLabel";
import type { QuarterColumn } from "./periods";
import type { Table } from "./table";
import { timeOf, type Time } from "./timeOfLabel";

/** A quarter's column of ratings, with the column that tells of the same time; null where none does. */
export interface QuarterUpdate {
  readonly quarter: number;
  readonly update: number | null;
}

/**
 * Which column tells of which quarter, where several tell of a time each: "Q1 / RAG" beside "Q1 / Comment", "RAG Jun 23"
 * beside "Progress update – June 2023". Nothing where one column tells of all quarters.
 */
export function quarterUpdates(
  { header, layout }: Table,
  quarters: readonly QuarterColumn[],
): readonly QuarterUpdate[] {
  const taken = new Set([...layout.quarters, ...layout.milestones]);
  for (const [role, column] of Object.entries(layout.columns)) {
    if (role !== "update") taken.add(column);
  }
  const updates = header.labels.filter((label) => !taken.has(label.column) && tellsOfTime(label));
  if (updates.length < 2) return [];
  return quarters.map((quarter) => {
    const label = header.labels.find(({ column }) => column === quarter.column);
    return { quarter: quarter.column, update: updateFor(quarter, label, updates) };
  });
}

/** Words on how it goes, under a time or with one in its own words; "Progress" may rate, and is known to rate nothing here. */
function tellsOfTime(label: HeaderLabel): boolean {
  const [says] = meaningsOf(label)
    .filter(({ meaning }) => meaning !== "rag" && meaning !== "stage")
    .sort((a, b) => b.score - a.score);
  return (
    label.own && says?.meaning === "update" && (periodsOver(label) !== "" || timeOf(label) !== null)
  );
}

const periodsOver = ({ parts }: HeaderLabel): string => parts.filter(isPeriodLabel).join("|");

/** The one under the same period, else of the same end, else the last within the quarter, else the one around it. */
function updateFor(
  { start, end }: QuarterColumn,
  label: HeaderLabel | undefined,
  updates: readonly HeaderLabel[],
): number | null {
  const over = label === undefined ? "" : periodsOver(label);
  const same = updates.find((each) => over !== "" && periodsOver(each) === over);
  if (same !== undefined) return same.column;
  const timed = updates.flatMap((each) => {
    const time = timeOf(each);
    return time === null ? [] : [{ column: each.column, ...time }];
  });
  const fits: readonly ((time: Time) => boolean)[] = [
    (time) => time.end === end,
    (time) => time.end >= start && time.end <= end,
    (time) => time.start <= end && end <= time.end,
  ];
  for (const fit of fits) {
    const found = timed.findLast(fit);
    if (found !== undefined) return found.column;
  }
  return null;
}
