import type { ColumnRole } from "../model";
import type { HeaderLabel } from "./header";
import { labelWords, matchLabel, RECOGNISED } from "./headerLabel";

const BOTH = /\s*(?:[/&+,;\n]|\band\b)\s*/i;

/** Whether a label asks for a lead and for a date: "Lead / timescale", "Who and by when". */
function asksForBoth({ parts }: HeaderLabel): boolean {
  const asked = new Set(
    (parts.at(-1) ?? "").split(BOTH).map((part) => {
      const [match] = matchLabel(labelWords(part));
      return match && match.score >= RECOGNISED ? match.meaning : null;
    }),
  );
  return asked.has("lead") && asked.has("due");
}

/**
 * The one column that holds both leads and dates, where neither has a column of its own; null where there is none. It
 * is left to be the column of the dates.
 */
export function takeLeadFromDue(
  columns: Partial<Record<ColumnRole, number>>,
  labels: readonly HeaderLabel[],
): number | null {
  const { lead, due } = columns;
  if (lead !== undefined && due !== undefined) return null;
  const column = lead ?? due;
  const label = labels.find((each) => each.own && each.column === column);
  if (column === undefined || label === undefined || !asksForBoth(label)) return null;
  delete columns.lead;
  columns.due = column;
  return column;
}
