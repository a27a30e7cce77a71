import type { IsoDate } from "../../model";
import { lastOfMonth, monthFromIndex, monthIndex } from "../calendar";

export interface FittedDate {
  readonly due: IsoDate;
  /** It was read as the date that fits, not as the one that was typed. */
  readonly corrected: boolean;
}

interface Steps {
  readonly origin: number;
  readonly step: number;
  readonly agreeing: number;
}

/** The even steps of months that most of the dates agree with. */
function bestSteps(months: readonly number[]): Steps | null {
  let best: Steps | null = null;
  for (let i = 0; i < months.length; i++) {
    for (let j = i + 1; j < months.length; j++) {
      const step = ((months[j] ?? 0) - (months[i] ?? 0)) / (j - i);
      if (step <= 0 || !Number.isInteger(step)) continue;
      const origin = (months[i] ?? 0) - step * i;
      const agreeing = months.filter((month, k) => month === origin + step * k).length;
      if (!best || agreeing > best.agreeing) best = { origin, step, agreeing };
    }
  }
  return best;
}

/** Milestone header dates, with those that break their neighbours' even steps read as the date that fits. */
export function fitMilestoneSequence(dates: readonly IsoDate[]): FittedDate[] {
  const months = dates.map(monthIndex);
  // Dates that follow one another may have any steps.
  const isInOrder = months.every((month, i) => i === 0 || month > (months[i - 1] ?? month));
  const steps = isInOrder ? null : bestSteps(months);
  return dates.map((due, i) => {
    const fitting = steps ? steps.origin + steps.step * i : 0;
    if (!steps || months[i] === fitting || !isMistake(steps, months, i, fitting)) {
      return { due, corrected: false };
    }
    const { year, month } = monthFromIndex(fitting);
    return { due: lastOfMonth(year, month), corrected: true };
  });
}

/** Three others show the step; or two do, and the odd one is only a year off. */
function isMistake(steps: Steps, months: readonly number[], i: number, fitting: number): boolean {
  if (steps.agreeing * 2 <= months.length) return false;
  const isYearOff = (fitting - (months[i] ?? 0)) % 12 === 0;
  return steps.agreeing >= 3 || isYearOff;
}
