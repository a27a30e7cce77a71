import { lastOfMonth, monthOf, yearOf } from "../calendar";
import type { CellContent } from "../content";
import { NO_READING, type DateContext, type DateReading } from "../dateReading";
import { dateFormat, hidesYear, isLikelySerial, serialToDate } from "../serial";
import { hiddenYear } from "./hiddenYear";

/** A real date, as Excel stores it: the day that is shown, or the last of the month where only month and year are. */
export function readDateNumber(content: CellContent, context: DateContext): DateReading | null {
  const { value, text } = content;
  if (typeof value !== "number") return null;
  const shows = dateFormat(content.numberFormat);
  // A serial that lost its format is still a day; other numbers, such as the year 2024, are read as text.
  if (shows === "none" && !isLikelySerial(value, context.date1904)) return null;
  const day = serialToDate(value, context.date1904);
  if (!day) return null;
  const due = {
    none: day,
    day,
    month: lastOfMonth(yearOf(day), monthOf(day)),
    year: `${day.slice(0, 4)}-12-31`,
  }[shows];
  const doubts = hidesYear(content.numberFormat) ? hiddenYear(day) : [];
  return { ...NO_READING, raw: text, blank: false, due, doubts };
}
