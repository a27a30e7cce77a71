import { HEADLINE_ROWS } from "../../../tracker/summary/headline";

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
export const DECISIONS = HEADLINE + HEADLINE_ROWS + 1;
export const TOTALS = DECISIONS + DECISION_ROWS + 1;
export const CHART_WORDS = TOTALS + TOTALS_ROWS + 1;
export const THEMES = CHART_WORDS + 2;
