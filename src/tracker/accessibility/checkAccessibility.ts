import { POINTS } from "./points";
import type { WorkbookFacts } from "./workbookFacts";

/** One point of the checklist, and what came of it. */
export interface CheckedPoint {
  readonly id: string;
  readonly title: string;
  /** Where it fails, in plain words; none where it is passed. */
  readonly problems: readonly string[];
}

/** Holds a workbook against the checklist, point by point in its order. */
export function checkAccessibility(facts: WorkbookFacts): readonly CheckedPoint[] {
  return POINTS.map(({ id, title, check }) => ({ id, title, problems: check(facts) }));
}
