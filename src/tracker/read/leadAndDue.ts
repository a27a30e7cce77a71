import type { ColumnRole } from "../model";
import type { HeaderLabel } from "./header";
import { labelWords, matchLabel, RECOGNISED } from "./headerLabel";
import type { ColumnMeaning } from "./vocabulary";

const BOTH = /\s*(?:[/&+,;\n]|\band\b)\s*/i;

/** Whether a label asks for two things: "Lead / timescale", "Who and by when", "Completion date and progress rating". */
function asksForBoth({ parts }: HeaderLabel, one: ColumnRole, other: ColumnRole): boolean {
  const asked = new Set<ColumnMeaning | null>(
    (parts.at(-1) ?? "").split(BOTH).map((part) => {
      const [match] = matchLabel(labelWords(part));
      return match && match.score >= RECOGNISED ? match.meaning : null;
    }),
  );
  return asked.has(one) && asked.has(other);
}

type Columns = Partial<Record<ColumnRole, number>>;

/** The one column that either of two roles has, where its label asks for both. */
function sharedColumn(
  columns: Columns,
  labels: readonly HeaderLabel[],
  [one, other]: readonly [ColumnRole, ColumnRole],
): number | null {
  if (columns[one] !== undefined && columns[other] !== undefined) return null;
  const column = columns[one] ?? columns[other];
  const label = labels.find((each) => each.own && each.column === column);
  return column !== undefined && label && asksForBoth(label, one, other) ? column : null;
}

/** Dates whose cells' fills rate them: the column is that of the dates and of the ratings. */
export function shareDueWithRating(columns: Columns, labels: readonly HeaderLabel[]): void {
  const column = sharedColumn(columns, labels, ["due", "rag"]);
  if (column !== null) Object.assign(columns, { due: column, rag: column });
}

/**
 * The one column that holds both leads and dates, where neither has a column of its own; null where there is none. It
 * is left to be the column of the dates.
 */
export function takeLeadFromDue(columns: Columns, labels: readonly HeaderLabel[]): number | null {
  const column = sharedColumn(columns, labels, ["lead", "due"]);
  if (column === null) return null;
  delete columns.lead;
  columns.due = column;
  return column;
}
