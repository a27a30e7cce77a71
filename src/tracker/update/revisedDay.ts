import type { DateOrder } from "../dateOrder";
import { readDate } from "../fields/date";
import type { IsoDate } from "../model";

/** A day as somebody types it; `problem` is a plain sentence where it is none. */
export interface TypedDay {
  readonly date: IsoDate | null;
  readonly problem: string | null;
}

/** A revised date as a lead types it: "31/10/2026", "31 Oct 2026", "October 2026". */
export function revisedDay(text: string, dateOrder: DateOrder = "day-first"): TypedDay {
  const typed = text.trim();
  if (typed === "") return { date: null, problem: null };
  const context = { date1904: false, planPeriod: null, dateOrder };
  const content = { text: typed, value: typed, numberFormat: "@", fill: "" };
  const { due, doubts, ongoing } = readDate(content, context);
  if (doubts.some(({ kind }) => kind === "invalid-date")) {
    return { date: null, problem: `There is no such day as ${typed}.` };
  }
  if (due === null || ongoing || doubts.length > 0) {
    return { date: null, problem: `“${typed}” is not a day: write it like 31/10/2026.` };
  }
  return { date: due, problem: null };
}
