import type { IsoDate } from "../tracker/model";

/** The day that a moment falls on, by this machine's time zone. */
export function localDay(moment: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
