import type { CellValue } from "../../../tracker/grid";
import { HEADLINE_ROWS } from "../../../tracker/summary/headline";
import { MOST_BANDS } from "../../../tracker/summary/overdueAges";

/**
 * Where each part of Board summary begins, zero-based. Tables cannot be moved in place, so every part above the last
 * table keeps its rows whatever the plan holds: only the themes grow, and what stands after them is plain cells.
 */
const COVER_ROWS = 7;
export const DECISION_ROWS = 3;
/** Total, not rated last quarter, seven statuses, five more counts and the cross-references. */
export const TOTALS_ROWS = 15;

export const TITLE = 0;
export const COVER = TITLE + 1;
export const HEADLINE = COVER + COVER_ROWS + 1;
export const TOTALS = HEADLINE + HEADLINE_ROWS + 1;
export const CHART_WORDS = TOTALS + TOTALS_ROWS + 1;
export const DECISIONS = CHART_WORDS + 2;
export const AGES = DECISIONS + DECISION_ROWS + 1;
/** The bands and, last, all of them together. */
const AGES_ROWS = MOST_BANDS + 1;
export const AGE_WORDS = AGES + AGES_ROWS + 2;
export const THEMES = AGE_WORDS + 2;

/** Characters of a title that fit the page; the plan's whole name stands on the cover anyway. */
export const LONGEST_TITLE = 80;

/** The heading that decisions are found by. */
export const DECISIONS_HEADING =
  "Decisions asked for (write in the shaded rows; each report keeps them)";

/** What people wrote under DECISIONS_HEADING, from a sheet's values from A1; none where every cell is blank. */
export function decisionRows(
  values: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const heading = values.findIndex((row) => row.includes(DECISIONS_HEADING));
  const column = values[heading]?.indexOf(DECISIONS_HEADING) ?? 0;
  const first = heading === -1 ? DECISIONS : heading + 1;
  const rows = values.slice(first, first + DECISION_ROWS).map((row) => row.slice(column));
  return rows.some((row) => row.some((cell) => cell !== "")) ? rows : [];
}

/** Points. */
export const HEIGHTS = { title: 34, heading: 28, line: 17, header: 22, words: 20 };
