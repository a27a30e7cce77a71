import { STATUSES, type Status } from "./model";
import { countable, looksLikeValue } from "./summary/countable";
import { STATUS_WORDS, type StatusWords } from "./summary/words";

/** A council's own words for statuses; the usual word stands where none is given. */
export type StatusLabels = Partial<Readonly<Record<Status, string>>>;

/** What fits a column of the board's tables. */
const LONGEST_LABEL = 24;

/** Names that the board's tables give to something else than a status. */
const TAKEN = [
  "Total",
  "Overdue",
  "Not confirmed as met",
  "Missing evidence",
  "Could not be judged",
  "Short name",
  "Worst status",
  "All",
];

/** The word for each status: the council's own, else the usual one. */
export function statusWords(labels: StatusLabels): StatusWords {
  return { ...STATUS_WORDS, ...labels };
}

/** Why a status's label cannot be used, in one sentence; null where it can. Labels must be told apart when counted. */
export function labelProblem(status: Status, labels: StatusLabels): string | null {
  const label = labels[status];
  if (label === undefined) return null;
  if (label.trim() === "") return "A label needs at least one letter.";
  if (label.length > LONGEST_LABEL) return `A label has at most ${LONGEST_LABEL} letters.`;
  if (countable(label) !== label || looksLikeValue(label)) {
    return "A label is of plain words: it cannot be a number or a date, begin with a sign, or hold * ? or ~.";
  }
  const words = statusWords(labels);
  const twin = STATUSES.find((other) => other !== status && same(words[other], label));
  if (twin !== undefined) {
    return `“${label}” is already the word for ${STATUS_WORDS[twin].toLowerCase()}: each status needs a word of its own.`;
  }
  if (TAKEN.some((name) => same(name, label))) {
    return `“${label}” already names something else in the board's report.`;
  }
  return null;
}

/** Excel counts without regard to case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
