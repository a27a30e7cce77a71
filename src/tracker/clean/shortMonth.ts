import type { IsoDate } from "../model";
import { longDate } from "../summary/words";

/** "31 Aug 2019": as a header says a day, so that it stays short. */
export function shortMonth(date: IsoDate): string {
  return longDate(date).replace(/(?<=^\d+ \p{L}{3})\p{L}+/u, "");
}
