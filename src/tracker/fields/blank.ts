import { oneLine } from "./oneLine";
import { trimEnds } from "./trim";
import { BARE_HEADINGS, PLACEHOLDERS } from "./words/blankWords";
import { MONTH_PATTERN } from "./words/months";
import { alternatives } from "./words/pattern";
import { ABSENT, DITTO, GIVEN, LATER, SO_FAR, SUBJECTS } from "./words/pendingWords";

const SAYS_NOTHING = new Set([...PLACEHOLDERS, ...BARE_HEADINGS]);
/** A longer line that ends in a colon is a sentence, not a heading. */
const LONGEST_HEADING = 40;
/** What is longer says something. */
const LONGEST = 80;
/** What a formula shows that finds nothing to show. */
const IS_ERROR = /^#(?:N\/A|(?:REF|VALUE|DIV\/0|NULL|NUM|CALC|SPILL)!|NAME\?)$/;
const TICK = /[✓✔☑]/;

const SUBJECT = `(?:${alternatives(SUBJECTS)})`;
const GOT = `(?:${alternatives(GIVEN)})`;
/** "By the ICB", "by Sept 25", "in due course". */
const WHEN = `(?:[ ,(-]{1,3}(?:${alternatives(LATER)}|by(?: the)?(?: [\\p{L}&]+){1,2}|(?:by |in )?(?:end (?:of )?)?(?:${MONTH_PATTERN})\\.? ?'?(?:20)?\\d\\d|by [\\d/.]+))?`;
const YET = `(?:[ ,-]{1,3}(?:${alternatives(SO_FAR)}))`;
const MISSING = [
  `(?:yet )?(?:to|will) be ${GOT}`,
  `being ${GOT}`,
  `not (?:yet )?${GOT}(?: yet)?`,
  `(?:awaiting|pending) ${SUBJECT}`,
  `(?:${alternatives(ABSENT)})`,
].join("|");
/** "Evidence to be gathered", "TBC by the ICB", "Lead: to be confirmed". */
const IS_PENDING = new RegExp(`^(?:${SUBJECT}(?: is| are)?[ :-]{1,3})?(?:${MISSING})${WHEN}$`, "u");
/** "None at present", "No evidence available", "Nothing to report". */
const IS_NONE = new RegExp(
  `^(?:${SUBJECT}[ :-]{1,3})?(?:none|nothing|nil|no ${SUBJECT})(?: ${GOT})?${YET}?$`,
);
const IS_NOT_APPLICABLE = new RegExp(
  `^(?:n/a|na|not applicable)(?:${YET}|[ ,(-]{1,3}not (?:yet )?(?:started|due|begun))$`,
);
/** What a form asks for: "Click or tap here to enter text", "Insert link". */
const IS_PROMPT =
  /^(?:please )?(?:click|tap|enter|insert|type|add)(?: \S{1,12}){0,5} (?:here|text|evidence|links?|lead|name|date|update|comments?|details)$/;
const IS_FILLING = /^(?:x+|recruitment (?:underway|under way|in progress|ongoing|pending))$/;
const PATTERNS = [IS_PENDING, IS_NONE, IS_NOT_APPLICABLE, IS_PROMPT, IS_FILLING];

/** Whether a text is a placeholder: "TBC", "n/a", "none", "to follow", "-", a bare heading. */
export function saysNothing(text: string): boolean {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.every(lineSaysNothing);
}

function lineSaysNothing(line: string): boolean {
  if (TICK.test(line)) return false;
  if (IS_ERROR.test(line)) return true;
  const words = plainWords(line);
  if (words === "" || SAYS_NOTHING.has(words)) return true;
  if (words.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(words))) return true;
  if (/^\d{1,2}[.)]$/.test(line)) return true;
  return line.endsWith(":") && line.length <= LONGEST_HEADING && !/\d/.test(line);
}

function plainWords(line: string): string {
  const words = oneLine(line.toLowerCase()).replace(/&/g, "and").replace(/[–—]/g, "-");
  return trimEnds(words, /[^\p{L}\p{N}]/u);
}

const SAYS_DITTO = new Set(DITTO);

/** Whether a text stands for what the cell above says. */
export function isDitto(text: string): boolean {
  const words = plainWords(text);
  return words === "" ? /^["”“〃]+$/.test(text.trim()) : SAYS_DITTO.has(words);
}
