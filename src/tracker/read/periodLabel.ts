import { oneLine } from "../fields/oneLine";
import { remembered } from "../fields/remembered";
import { alternatives } from "../fields/words/pattern";
import { MILESTONE_HEADER_WORDS } from "../fields/words/periodWords";
import { TERMS } from "../fields/words/terms";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const YEAR = "(?:(?:19|20)?\\d\\d)";
const SEASON = `(?:${alternatives(TERMS.flatMap(({ names }) => names))})(?: ?[12])?(?: term)?`;
const SEASON_OF = `${SEASON}[\\s,'’(–-]*${YEAR}(?:\\s*[/–-]\\s*\\d\\d(?:\\d\\d)?)?`;
const QUARTER = "(?:q|qtr|quarter)\\.?\\s*\\d{1,2}";

/** A month alone, as in "April | May | June": the plan says the year. */
const MONTH_ALONE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
/** A term alone, as in "Autumn | Spring" and "Aut 1 | Aut 2"; a sum is money. */
const TERM_ALONE = new RegExp(`^(?!sum$)${SEASON}$`, "i");
const QUARTER_FIRST = new RegExp(`^${QUARTER}\\b`, "i");
const FORMS = [
  MONTH_ALONE,
  TERM_ALONE,
  new RegExp(`^${QUARTER}\\b.{0,24}$`, "is"),
  new RegExp(`^${YEAR}\\s*[/–-]\\s*\\d\\d(?:\\d\\d)?(?:\\s*${QUARTER})?$`, "i"),
  new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?[\\s-]*)?${MONTH}[\\s'’–/-]*${YEAR}$`, "i"),
  new RegExp(`^${MONTH}(?:\\s*${YEAR})?\\s*[–-]\\s*${MONTH}(?:\\s*${YEAR})?$`, "i"),
  /^(?:19|20)\d\d$/,
  /^\d{1,2}\/\d{1,2}\/(?:\d\d)?\d\d$/,
  new RegExp(`^${SEASON_OF}$`, "i"),
];

/** "W/e", "Week ending": before the last day of a week. */
const WEEK_TO = /\b(?:w\/?e|(?:week|wk) (?:ending|to))[ :.]+(?=\d)/i;
/** "W/c", "Week commencing": before its first. */
const WEEK_FROM = /^(?:w\/?[bc]|(?:week|wk) (?:commencing|beginning|starting))[ :.]+(?=\d)/i;

/** "Monday 6 October 2025". */
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)/i;

/** Words of a rating's label that say nothing of its time. */
const RATING_WORDS =
  /\b(?:b?rag|rating|status|rated|position|as at|by|(?:the )?end of|end|at)\b|[():]/gi;

/** The count of months that stands before the month itself: "6 months (Oct 2018)". */
const MONTHS_COUNTED = /\b(?:with)?(?:in )?\d{1,2}[ -]months?\b/i;

/** A label without the count of months to its time. */
export const withoutMonthCount = (text: string): string => text.replace(MONTHS_COUNTED, " ");

/** "Milestone", "Deliverables for": before the time that they are due at. */
const DUE_AT =
  /^\s*(?:key )?(?:milestone|deliverable)s?(?: \d{1,2})?(?:\s*[:(–-]|\s+(?:for|due|to|at)\b|(?=\s))/i;

/** "To be done by", "Milestones by". */
const DUE_BY = new RegExp(`^(?:(?:${alternatives(MILESTONE_HEADER_WORDS)}) )+(?=by )`, "i");

/** "Q1 23-24 RAG" is called "Q1 23-24". */
const RAG_BEHIND = /[\s:(–-]+b?rag(?: rating| status)?\)?$/i;
/** Whose rating it is, or of what: "Partnership RAG", "LA self-assessed RAG"; but not what is said on one. */
const WHOSE_RAG =
  /^(?!.*\b(?:for|on|of|since|behind|to|about|previous|last)\b)(?:[a-z/&’'-]+ ){1,3}b?rag\b/i;

/** A label's time without the rating's words around it: "Oct 23" of "RAG (Oct 23)" and "Partnership RAG Oct 23". */
export const periodWords = remembered((text: string): string => {
  const label = oneLine(text).replace(WEEKDAY, "").replace(DUE_BY, "").replace(WEEK_TO, "");
  const bare = label.replace(RAG_BEHIND, "");
  if (isTime(bare)) return bare;
  if (isTime(label)) return label;
  const own = withoutMonthCount(WHOSE_RAG.test(label) ? label.replace(WHOSE_RAG, "") : label);
  const words = oneLine(own.replace(DUE_AT, " ").replace(RATING_WORDS, " "));
  return words.replace(/^[–—-]\s*|\s*[–—-]$/g, "");
});

const isTime = (words: string): boolean =>
  FORMS.some((form) => form.test(words.replace(WEEK_FROM, "")));

/** Whether a header names a time and nothing else: "Q1", "Aug-19", "2023/24", "RAG Q1", "Quarter 1 (Apr-Jun)". */
export const isPeriodLabel = remembered((text: string): boolean => {
  const label = periodWords(text);
  return label.length <= 40 && isTime(label);
});

const TIME = `(?:(?:\\d{1,2}\\s*)?${MONTH}[\\s'’–/-]*${YEAR}|${SEASON_OF}|${QUARTER}(?:\\s*${YEAR}(?:[/–-]\\d\\d(?:\\d\\d)?)?)?|\\d{1,2}/\\d{1,2}/(?:20)?\\d\\d|20\\d\\d(?:[/-]\\d\\d)?)`;
const TIME_AROUND = new RegExp(
  `^${TIME}[\\s:–-]+(?=[a-z])|(?:[\\s:–-]+(?:as at|as of|at|on|to|by)(?: (?:the )?end of)?)?[\\s:–-]+\\(?${TIME}\\)?$`,
  "i",
);

/** A time that is counted and not dated. */
const COUNT_AROUND =
  /^\d{1,2}[ -]months?[\s:–-]+(?=[a-z])|(?:[\s:–-]+(?:at|after|in|within|to))?[\s:–-]+\(?\d{1,2}[ -]months?\)?$/i;

/** A label without the time that it begins or ends with: "narrative" of "Apr-25 narrative", "status" of "Status at 6 months". */
export function withoutPeriod(text: string): string {
  return oneLine(text).replace(TIME_AROUND, "").replace(COUNT_AROUND, "");
}

/** The time that a label begins or ends with: "Apr-25" of "Apr-25 narrative"; null where it says none. */
export function timeBeside(text: string): string | null {
  const time = TIME_AROUND.exec(oneLine(text))?.[0];
  return time === undefined ? null : periodWords(time);
}

/** Whether a header names a quarter. */
export function isQuarterLabel(text: string): boolean {
  return QUARTER_FIRST.test(periodWords(text));
}

/** Whether a header names a month and no year. */
export function isMonthAlone(text: string): boolean {
  return MONTH_ALONE.test(periodWords(text));
}

/** Whether a header names a school term and no year. */
export function isTermAlone(text: string): boolean {
  return TERM_ALONE.test(periodWords(text));
}

const TOLD =
  "(?:latest |board |current )?(?:progress updates?|progress|updates?|position|review|reported)";
const TOLD_AROUND = new RegExp(`^${TOLD}[\\s:(–-]+|[\\s:(–-]+${TOLD}\\)?$`, "i");

/** The time of "Progress Sept 2023" or "Jan 24 update", whose column may rate or tell; null for other labels. */
export function toldPeriod(text: string): string | null {
  const label = oneLine(text);
  const words = label.replace(TOLD_AROUND, "");
  return words !== label && isPeriodLabel(words) ? periodWords(words) : null;
}
