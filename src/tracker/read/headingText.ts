import { oneLine } from "../fields/oneLine";
import { leadingReference, objectiveReference } from "../fields/reference";

export type HeadingKind = "theme" | "objective" | "numbered" | "aims" | "note" | "title" | "plain";

export interface HeadingText {
  readonly kind: HeadingKind;
  /** The heading's words: a label without a number and "(continued)" are dropped, line breaks are spaces. */
  readonly words: string;
  /** A label and its number alone ("PRIORITY ONE"): the next heading gives the words. */
  readonly bare: boolean;
  /** What numbers it: "priority" and "1" of "Priority 1: …", in lower case; null where nothing does. */
  readonly numbered: { readonly label: string; readonly number: string } | null;
}

const NUMBER_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const NUMBER = `(?:no\\.?\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2})?|${NUMBER_WORD}|[ivx]{1,4}|[A-Z]\\d{0,2})(?![\\w])`;

const THEME_LABELS = [
  "(?:significant |key |main )?areas? of (?:significant )?(?:weakness|concern|improvement)",
  "(?:significant |key )?weakness(?:es)?(?: to be addressed)?",
  "areas? for (?:improvement|development|priority action)",
  "(?:key |strategic )?priority(?: area| action| theme)?",
  "(?:improvement|strategic|delivery) (?:area|theme|priority|pillar|strand|work ?stream)",
  "(?:key )?theme",
  "work ?stream",
  "strand",
  "pillar",
  "concern",
];
/** These head aims as well, and are themes only with a number. */
const NUMBERED_THEME_LABELS = [
  "area",
  "key lines? of enquiry",
  "outcome",
  "ambition",
  "finding",
  "recommendation",
  "section",
  "domain",
];
const OBJECTIVE_LABELS = [
  "(?:strategic |key |delivery |improvement )?objective",
  "focus area",
  "area of focus",
  "(?:sub[- ]?)goal",
];

const label = (labels: readonly string[], before = "") => `^${before}(?<label>${labels.join("|")})`;
const NUMBERED_THEME = new RegExp(
  `${label([...THEME_LABELS, ...NUMBERED_THEME_LABELS], "(?:wsoa )?")}(?:\\s+|(?=\\d))(?<number>${NUMBER})\\s*(?<rest>[\\s\\S]*)$`,
  "i",
);
const UNNUMBERED_THEME = new RegExp(
  `${label(THEME_LABELS)}\\s*(?::|\\s[–—-]\\s)\\s*(?<rest>[\\s\\S]+)$`,
  "i",
);
const NUMBERED_OBJECTIVE = new RegExp(
  `${label(OBJECTIVE_LABELS)}(?:\\s+|(?=\\d))(?<number>${NUMBER})\\s*(?<rest>[\\s\\S]*)$`,
  "i",
);
const UNNUMBERED_OBJECTIVE = new RegExp(
  `${label(OBJECTIVE_LABELS)}\\s*(?::|\\s[–—-]\\s)\\s*(?<rest>[\\s\\S]+)$`,
  "i",
);

const CONTINUED =
  /\s*(?:[([]\s*cont(?:inued|['’]?d|\.)?\.?\s*[)\]]|[-–—]\s*cont(?:inued|['’]?d)\.?|\scont(?:['’]?d\.?|\.)|(?<=\d)\s+continued)\s*$/i;
/** How far the actions below are groups them, and is nothing that they serve. */
const PROGRESS =
  /^(?:(?:completed?|closed|open|outstanding|overdue|ongoing|current|live|remaining) (?:actions|milestones)|(?:actions|milestones) (?:(?:that|which) (?:are|have been) )?(?:completed?|closed|in progress|under ?way|not (?:yet )?(?:started|begun|due)|outstanding|overdue|ongoing|remaining))\b/i;
const AIMS =
  /^(?:(?:our |the )?(?:overall )?aims?|outcomes?|vision|we will (?:know|have)|how (?:will|do) we|how we (?:will|plan|intend|aim|propose|are going)|what (?:will|does|do|we|success)|success|(?:our |the )?ambition|background|context|introduction|purpose|key\b|notes?\b|nb\b|intended|desired|rationale|why\b|impact\b|legend)/i;
const TITLE =
  /written statement of action|wsoa\b|\b(?:action|improvement|delivery|implementation|progress|project|\d+ ?day) plan|\bgantt\b|\b(?:improvement|change|transformation) programme\b|\b(?:highlight|progress|monitoring|quarterly|monthly|board) report\b|\b(?:action|delivery|issue) (?:register|log)\b|\b(?:local area|district)$|^(?:annex|appendix) [a-z\d]\b|\btracker|\binspection\b|\bcouncil\b|\bborough\b|\bversion\b|\bdraft\b|\bofficial\b|\bupdated?\b|\bas at\b|\bposition at\b|working copy|\bclassified\b|\bconfidential\b|circulat|internal use|^page \d|shared drive|do not (?:sort|edit|delete)|^\W*(?:\d{1,2}[/ .-])?(?:\d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6})[/ .-]\d{2,4}\W*$|^\W*(?:19|20)\d\d(?:[/–-]\d{2,4})?\W*$/i;
const BULLET = /^\s*[•▪◦·*–-]\s/;
const LONGEST_HEADING = 220;
const LONGEST_PLAIN = 150;

/** What a row of text across a table is, by its words alone. */
export function headingText(text: string): HeadingText {
  const words = withoutContinued(text);
  return (
    labelled("theme", words, NUMBERED_THEME, UNNUMBERED_THEME) ??
    labelled("objective", words, NUMBERED_OBJECTIVE, UNNUMBERED_OBJECTIVE) ?? {
      kind: unlabelled(words),
      words,
      bare: false,
      numbered: null,
    }
  );
}

const GENERAL = new RegExp(`${label(NUMBERED_THEME_LABELS)}$`, "i");

/** Whether a numbered heading divides the theme above it: "Outcome 1.1" or "Priority 1.1" under "Priority 1". */
export function isWithin({ numbered }: HeadingText, theme: string): boolean {
  const above = headingText(theme).numbered;
  if (numbered === null || above === null) return false;
  if (numbered.number.startsWith(`${above.number}.`)) return true;
  return GENERAL.test(numbered.label) && numbered.label !== above.label;
}

/** Without "(continued)" at its end, and in one line. */
export function withoutContinued(text: string): string {
  return oneLine(text.replace(CONTINUED, ""));
}

function labelled(
  kind: "theme" | "objective",
  words: string,
  numbered: RegExp,
  unnumbered: RegExp,
): HeadingText | null {
  const { label: name = "", number = "", rest = "" } = numbered.exec(words)?.groups ?? {};
  if (number !== "" && !/^[a-z]$/.test(number)) {
    const bare = rest.replace(/[\s:.–—-]/g, "") === "";
    return { kind, words, bare, numbered: { label: name.toLowerCase(), number } };
  }
  const own = unnumbered.exec(words)?.groups?.["rest"];
  return own === undefined ? null : { kind, words: own.trim(), bare: false, numbered: null };
}

function unlabelled(words: string): HeadingKind {
  if (BULLET.test(words)) return "note";
  if (AIMS.test(words) || PROGRESS.test(words)) return "aims";
  const numbered = objectiveReference(words) ?? leadingReference(words);
  if (numbered && words.length <= LONGEST_HEADING * 2) return "numbered";
  if (words.length > LONGEST_PLAIN || (words.length > 80 && /[.!]$/.test(words))) return "note";
  return TITLE.test(words) ? "title" : "plain";
}
