import type { IsoDate, Plan } from "../model";
import { longDate, shortDate } from "../summary/words";

/**
 * A day as a text in a cell. The plan's readers and whoever reads it in the other order take it for that day: only a
 * plan that writes the day first, as people here expect, has it in numbers.
 */
export function dayInWords({ dateOrder }: Pick<Plan, "dateOrder">, date: IsoDate): string {
  return dateOrder === "month-first" ? longDate(date) : shortDate(date);
}
