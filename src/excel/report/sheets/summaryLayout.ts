import { HEADLINE_ROWS } from "../../../tracker/summary/headline";
import { MOST_BANDS } from "../../../tracker/summary/overdueAges";

/**
 * Where each part of Board summary begins, zero-based. Tables cannot be moved in place, so every part above the last
 * table keeps its rows whatever the plan holds: only the themes grow, and what stands after them is plain cells.
 */
const COVER_ROWS = 7;
export const DECISION_ROWS = 4;
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

/** What stands after the rows for decisions. */
export const AGES_HEADING = "Overdue actions, by age";

/** Points. */
export const HEIGHTS = { title: 34, heading: 28, line: 17, header: 22, words: 20 };
