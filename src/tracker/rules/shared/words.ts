import { cutAt } from "../../cutAt";
import { oneLine } from "../../fields/oneLine";
import type { Colour, IsoDate, Status } from "../../model";
import { daysBetween } from "../../fields/calendar";
import { monthYear } from "../../fields/words/months";

/** "29 February 2020". */
export function longDate(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${monthYear(year ?? 0, month ?? 1)}`;
}

/** "137 days ago", "yesterday". The date is before the other. */
export function ago(date: IsoDate, asOf: IsoDate): string {
  const days = daysBetween(date, asOf);
  return days === 1 ? "yesterday" : `${days} days ago`;
}

/** "today", "tomorrow", "in 12 days". */
export function ahead(date: IsoDate, asOf: IsoDate): string {
  const days = daysBetween(asOf, date);
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Amber", "Amber-red". */
export const colourName = (colour: Colour): string => capital(colour);

/** "On track", "Not started". */
export const statusName = (status: Status): string => capital(status.replace(/-/g, " "));

const LONGEST_QUOTE = 60;

/** A cell's text for a message: in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST_QUOTE ? `"${cutAt(line, LONGEST_QUOTE - 1).trim()}…"` : `"${line}"`;
}
