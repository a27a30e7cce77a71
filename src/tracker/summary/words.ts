import type { Colour, IsoDate, Lead, Rating, RuleId, Status } from "../model";
import { isSaidInWords } from "../saidInWords";

/** A word for each status, no two alike: Board actions holds them, and the formulas count by them. */
export type StatusWords = Readonly<Record<Status, string>>;

/** How a board reads each status, unless the council has a word of its own. */
export const STATUS_WORDS: StatusWords = {
  complete: "Complete",
  "on-track": "On track",
  "in-progress": "In progress",
  "at-risk": "At risk",
  delayed: "Delayed",
  "not-started": "Not started",
  unrated: "Not rated",
};

/** "on track" for "On track"; "RAG green" as it is. */
export function midSentence(label: string): string {
  return /^\p{Lu}(?=\p{Ll}|$|\s)/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/** "Area of concern" for "area of concern". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Overdue since 31/03/2024; rated as delayed": phrases that each begin with a capital, as one. */
export function oneSentence(phrases: readonly string[]): string {
  return phrases.map((phrase, at) => (at === 0 ? phrase : midSentence(phrase))).join("; ");
}

/** The worst first. "Not rated" and "Not started" stand before progress so that silence never looks like success. */
export const WORST_FIRST: readonly Status[] = [
  "delayed",
  "at-risk",
  "unrated",
  "not-started",
  "in-progress",
  "on-track",
  "complete",
];

export const RULE_WORDS: Readonly<Record<RuleId, string>> = {
  overdue: "Date passed",
  "due-soon": "Due soon",
  "missing-evidence": "Evidence missing",
  "missing-lead": "No lead",
  "missing-due-date": "No due date",
  "date-to-be-confirmed": "Date to be confirmed",
  "invalid-date": "Date does not exist",
  "implausible-date": "Implausible date",
  "ambiguous-date": "Ambiguous date",
  "missing-rating": "Rating missing",
  "nothing-recorded": "Nothing recorded",
  "status-conflict": "Rating contradicts itself",
  "rating-regressed": "Rating got worse",
  "duplicate-ref": "Reference used twice",
  "broken-reference": "Refers to no action",
  "unknown-lead": "Lead not explained",
  "header-date-sequence": "Header date out of order",
};

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "15 December 2019". */
export function longDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** Whether a period is called by a day: "28/03/2025", "w/e 7 March". */
export function isDay(label: string): boolean {
  return /^(?:w\/?[ce]|week (?:ending|commencing)|to)? ?\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[a-z]{3,9})(?:[ /.-]\d{2,4})?$/i.test(
    label,
  );
}

/** "15/12/2019". */
export function shortDate(date: IsoDate): string {
  return date.split("-").reverse().join("/");
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** "Amber", "Amber-green". */
export function colourWord(colour: Colour): string {
  return capital(colour);
}

/** "Amber, at risk (Q3)": a rating always says its period, unless the plan keeps one for "now" only. */
export function ratingWords(
  rating: Pick<Rating, "rag" | "status" | "period"> & Partial<Rating>,
  words: StatusWords = STATUS_WORDS,
): string {
  const { rag, status, period, text = "", comment = null, shownBy } = rating;
  const isWord = rag === null || isSaidInWords({ text, comment, ...(shownBy && { shownBy }) });
  const said = isWord ? words[status] : colourAndStatus(colourWord(rag), words[status]);
  return period === "now" ? said : `${said} (${period})`;
}

/** A council that calls the status by its colour is told it once: "Amber". */
function colourAndStatus(colour: string, status: string): string {
  const same = colour.toLowerCase() === status.toLowerCase();
  return same ? colour : `${colour}, ${midSentence(status)}`;
}

/** "Head of SEND (CCG); Designated Clinical Officer". */
export function leadWords(leads: readonly Lead[]): string {
  return leads
    .map(({ name, organisation }) => (organisation === null ? name : `${name} (${organisation})`))
    .join("; ");
}

/** "a, b and c". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
