import type { IsoDate } from "../../model";
import { yearOf } from "../calendar";
import type { DateContext } from "../dateReading";
import { COMPLETED, ONGOING, ONWARDS, STARTS, TO_BE_CONFIRMED, UNTIL } from "../words/dateWords";
import { FREQUENCIES } from "../words/frequencyWords";
import { ORIGINAL, REVISED } from "../words/revisionWords";
import { BESIDE_DATES } from "../words/besideDates";
import { alternatives } from "../words/pattern";
import type { DateExpression, Extent } from "./expression";
import { inheritYears } from "./inheritYears";
import { withOwnYears } from "./ownYears";

export interface ResolvedDate extends DateExpression {
  readonly extent: Extent;
  /** Its last day, read in the other way that its words allow. */
  readonly also: IsoDate | null;
}

export interface Resolution {
  readonly dates: readonly ResolvedDate[];
  /** Problems of what looks like a date but gives no day. */
  readonly unusable: readonly string[];
  /** A month or term stands there without a year that anything gives. */
  readonly yearless: boolean;
}

const BESIDE = new RegExp(
  `(?<![a-z0-9])(?:${alternatives([...BESIDE_DATES, ...COMPLETED, ...FREQUENCIES, ...ONGOING, ...ONWARDS, ...ORIGINAL, ...REVISED, ...STARTS, ...TO_BE_CONFIRMED, ...UNTIL.filter((word) => word !== "-")])})(?![a-z0-9])`,
  "g",
);
const NEXT_TO = /(?<![a-z0-9])(?:by|end|end of|end of the|early|mid|late|during|until|in)[ -]?$/;
/** Whether nothing but dates and the words that go with them stands in a text. */
function isAllDates(text: string, dates: readonly DateExpression[]): boolean {
  let at = 0;
  const rest: string[] = [];
  for (const date of dates) {
    rest.push(text.slice(at, date.from));
    at = date.to;
  }
  rest.push(text.slice(at));
  return !/[a-z0-9]/.test(rest.join(" # ").replace(BESIDE, " "));
}

/** Gives each date its year: its own, its neighbour's ("Sept - Dec 19"), or the plan's. */
export function resolveDates(
  text: string,
  written: readonly DateExpression[],
  planPeriod: DateContext["planPeriod"],
): Resolution {
  const found = withOwnYears(text, written);
  const isPure = isAllDates(text, found);
  const years = inheritYears(text, found);
  const dates: ResolvedDate[] = [];
  const unusable: string[] = [];
  let yearless = false;
  found.forEach((date, i) => {
    const isHelped =
      isPure ||
      years[i] !== date.year ||
      NEXT_TO.test(text.slice(Math.max(0, date.from - 12), date.from));
    if (date.weak && !isHelped) return;
    const inPlan = years[i] === null ? yearsInPlan(date, planPeriod) : [];
    const year = years[i] ?? inPlan.at(-1) ?? null;
    const extent = year === null ? null : date.inYear(year);
    const also = year === null ? null : (date.alsoLast?.(year) ?? otherLast(date, inPlan));
    if (extent) dates.push({ ...date, year, extent, also });
    else if (date.problem) unusable.push(date.problem);
    else yearless = true;
  });
  return { dates, unusable, yearless };
}

/** The years in which the date falls within the plan's months. */
function yearsInPlan(date: DateExpression, plan: DateContext["planPeriod"]): number[] {
  if (!plan) return [];
  const years: number[] = [];
  for (let year = yearOf(plan.start) - 1; year <= yearOf(plan.end); year++) {
    const extent = date.inYear(year);
    if (extent && extent.first >= plan.start && extent.last <= plan.end) years.push(year);
  }
  return years;
}

/** "March" in a plan of two years: its last day in the first of them. */
function otherLast(date: DateExpression, [first, ...others]: readonly number[]): IsoDate | null {
  return first === undefined || others.length === 0 ? null : (date.inYear(first)?.last ?? null);
}
