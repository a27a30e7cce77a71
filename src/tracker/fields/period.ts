import type { IsoDate } from "../model";
import type { CellContent } from "./content";
import type { DateContext } from "./date";

export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface LabelledPeriod extends Period {
  readonly label: string;
}

/** The months that a plan's title says it covers. */
export function readPlanPeriod(_titleTexts: readonly string[]): Period | null {
  return null;
}

/** The due date that a milestone column's header gives. */
export function readMilestoneHeader(_content: CellContent, _context: DateContext): IsoDate | null {
  return null;
}

/** The period of a quarter column whose header says its own; a bare "Q1" needs `quartersAfter`. */
export function readQuarterHeader(_text: string, _context: DateContext): LabelledPeriod | null {
  return null;
}

/** Consecutive three-month periods that begin on the first day after the first milestone's month; "Q3" is the third. */
export function quartersAfter(
  _firstMilestone: IsoDate,
  _labels: readonly string[],
): LabelledPeriod[] {
  return [];
}

/** Milestone header dates with those that break their neighbours' even steps read as the date that fits. */
export function fitMilestoneSequence(
  dates: readonly IsoDate[],
): { due: IsoDate; corrected: boolean }[] {
  return dates.map((due) => ({ due, corrected: false }));
}

/** Whether serial numbers count from 1904: found by comparing them with what Excel shows. */
export function usesDate1904(_cells: readonly CellContent[]): boolean {
  return false;
}
