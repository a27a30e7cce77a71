import { COUNTED } from "../../words/besideDates";
import { MONTH_PATTERN, monthNumber } from "../../words/months";
import { endsWithAny } from "../../words/pattern";
import { writtenDay } from "../days";
import type { DateForm, WrittenDate } from "../expression";
import { ANOTHER_DAY, DASH, fullYear, YEAR } from "../years";

const COUNTED_BEFORE = endsWithAny(COUNTED);
/** "Week 3 of March 2024" counts weeks, not days. */
const WEEK_BEFORE = endsWithAny(["week", "wk"]);
const ORDINAL = "(?:st|nd|rd|th)?";

/** With the first day of "1-5 June 2024" where it has one. */
function fromDay(written: WrittenDate, first: string | undefined, month: number): WrittenDate {
  if (!first) return written;
  const start = writtenDay(Number(first), month, null);
  const inYear = (year: number) => {
    const from = start.inYear(year);
    const to = written.inYear(year);
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : to;
  };
  return { ...written, inYear, isRange: true };
}

export const namedDay: DateForm = {
  name: "day month year",
  examples: ["31st March 2024", "31-Mar-24", "31 Mar '24", "1-5 June 2024", "31 March"],
  pattern: new RegExp(
    `(?:(?<d1>\\d{1,2})${ORDINAL} ?(?:-|to) ?)?(?<d>\\d{1,2})${ORDINAL}[ /.-]{0,3}(?<of>of )?(?<m>${MONTH_PATTERN})(?![a-z])(?:(?:[ ,./]{0,2}|${DASH})${YEAR}(?!st|nd|rd|th|[/.]\\d|-(?!${ANOTHER_DAY})\\d))?`,
  ),
  read({ d1, d, of, m = "", y }, before) {
    if (COUNTED_BEFORE.test(before) || (of && WEEK_BEFORE.test(before))) return null;
    const month = monthNumber(m);
    return fromDay(writtenDay(Number(d), month, y ? fullYear(y) : null), d1, month);
  },
};

/** A year of two digits behind a day needs a sign that it is one: "Mar 31, 24", and not "March 24 12 schools". */
const SHORT_YEAR = "'\\d{2}|\\d{2}(?! ?[a-z/.:%-])";

export const monthDay: DateForm = {
  name: "month day, year",
  examples: ["March 31st, 2024", "March 31 2024", "March 31st", "Mar 31 '24", "Mar 31, 24"],
  pattern: new RegExp(
    `(?<m>${MONTH_PATTERN})\\.? ?(?<d>\\d{1,2})(?:(?:st|nd|rd|th)(?:,? ?(?<y>[12]\\d{3}|${SHORT_YEAR}))?|(?:,? ?(?=')|, ?| )(?<yy>[12]\\d{3}|${SHORT_YEAR}))(?!\\d)`,
  ),
  read({ m = "", d, y, yy }) {
    const year = y ?? yy;
    return writtenDay(Number(d), monthNumber(m), year ? fullYear(year) : null);
  },
};
