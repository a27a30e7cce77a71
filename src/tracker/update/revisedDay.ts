import type { CellContent } from "../fields/content";
import { readDate } from "../fields/date";
import type { IsoDate, Plan } from "../model";

/** A day as somebody types it; `problem` is a plain sentence where it is none. */
export interface TypedDay {
  readonly date: IsoDate | null;
  readonly problem: string | null;
}

/** A revised date as a lead types it, read as the plan's are: "31/10/2026", "31 Oct 2026", "October 2026". */
export function revisedDay(text: string, plan: DatedPlan): TypedDay {
  return revisedDayIn({ text, value: text, numberFormat: "@", date1904: false }, plan);
}

type DatedPlan = Pick<Plan, "dateOrder">;

/** How a day may be typed. */
export function dayExample({ dateOrder }: DatedPlan): string {
  return dateOrder === "month-first" ? "10/31/2026" : "31/10/2026";
}

/** The cell that a revised date was typed into: `date1904` says from when its workbook counts days. */
type TypedCell = Omit<CellContent, "fill"> & { readonly date1904: boolean };

/** The same in a cell: a real date is taken as it is, and only a text is read. */
export function revisedDayIn({ date1904, ...cell }: TypedCell, { dateOrder }: DatedPlan): TypedDay {
  const typed = cell.text.trim();
  if (typed === "" && typeof cell.value !== "number") return { date: null, problem: null };
  const context = { date1904, planPeriod: null, dateOrder };
  const { due, doubts, ongoing } = readDate({ ...cell, fill: "" }, context);
  if (doubts.some(({ kind }) => kind === "invalid-date")) {
    return { date: null, problem: `There is no such day as ${typed}.` };
  }
  if (due === null || ongoing || doubts.length > 0) {
    return {
      date: null,
      problem: `“${typed}” is not a day: write it like ${dayExample({ dateOrder })}.`,
    };
  }
  return { date: due, problem: null };
}
