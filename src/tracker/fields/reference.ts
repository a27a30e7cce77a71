import { oneLine } from "./oneLine";
import { trimEnds } from "./trim";

/** A reference at the beginning of a text, without the plan's own punctuation, and the text after it. */
export interface LeadingReference {
  readonly ref: string;
  /** "number" stands alone ("1.1.1", "A1"); "letter" and "part" ("A.", "2)") continue their objective's number. */
  readonly kind: "number" | "letter" | "part";
  readonly rest: string;
}

const FIRST = "[A-Z]{0,3}\\d{1,3}";
/** "1.A.2", "P1.A3", "2.a Write": a letter's dot has no space, and "1.A new offer" begins with a word. */
const LETTERED = "\\.(?:[A-Z]{1,2}\\d{1,3}|[A-Za-z](?=[.:)\\]])|[a-zB-HJ-Z](?=\\s+[A-Z]))";
const SUFFIX = "[a-z]?(?:\\([a-z]{1,4}\\))?";
const PARTS = `${FIRST}(?:\\s?\\.+\\s?\\d{1,3}|${LETTERED})+${SUFFIX}|\\d{1,3}\\([a-z]{1,4}\\)`;
const NUMBERED = new RegExp(
  `^\\(?(${PARTS})(?:\\s*[:.)\\]]+\\s*|\\s*[-–—](?:\\s+|(?=[A-Z]))|\\s+|$)`,
);
const LETTER_NUMBER = /^\(?([A-Z]{1,5}\d{1,2}[a-z]?)(?:\s*[:.)\]]+\s*|\s+[-–—]\s+|$)/;
const CODE = /^\(?([A-Z]{2,6}\d{0,2}[-/]\d{1,4}(?:\.\d{1,3})*)(?:\s*[:.)\]]+\s*|\s+[-–—]?\s*|$)/;
const NUMBER_LETTER =
  /^\(?(\d{1,2}[a-z](?:\([a-z]{1,4}\))?)(?:\s*[:.)\]]+\s*|\s+[-–—]?\s*)(?=[A-Z])/;
const LETTER = /^\(?([A-Za-z])[.)](?:\s+|(?=[A-Z]))(?=\S)/;
const PART = /^\(?(\d{1,2})[.):](?:\s+|(?=[A-Z]))(?=\S)/;
const WHOLE = /^(\d{1,2})(?:\s*[-–—:]\s*|\s+)(?=[A-Z'‘"“])/;
const BULLET = /^[•▪◦·]\s*/;
/** "Action 3 – Write": a number that the text calls its own. */
const LABELLED =
  /^(?:action|step|task|item|activity|deliverable)\s*(?:no\.?\s*|number\s*|#)?(?=[A-Z]{0,3}\d)/i;
const LABELLED_NUMBER = /^(\d{1,2})\s*[-–—:.)]\s*/;

/** Look like references and are none: a quarter, a key stage, an age, a year. */
const NO_REFERENCE =
  /^(?:Q[1-4]$|H[12]$|KS\d(?:[-/]\d)?$|[FA]?Y\d{1,2}(?:[-/]\d{1,2})?$|(?:COVID|SARS|POST|PRE|UNDER|OVER|AGE|AGES|AGED)[-/]?\d)/;
/** "31.3.25" is a day: no plan has so many priorities. */
const DAY = /^(?:1[3-9]|2\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|[23]\d)$/;
/** Behind a number that counts: "2.5 FTE", "12.5 days". */
const UNIT =
  /^(?:FTE|WTE|(?:days?|hours?|hrs?|weeks?|months?|years?|times|million|billion|m|k|per ?cent|percentage points)(?![a-z]))/;

/** The reference at the beginning of an action's text; null where it begins with words. */
export function leadingReference(text: string): LeadingReference | null {
  const bare = text.trim().replace(BULLET, "");
  const words = bare.replace(LABELLED, "");
  const labelled = words === bare ? null : match(words, LABELLED_NUMBER, "part");
  const found = referenceAt(words) ?? labelled;
  // "Action 1.2 of the strategy" speaks of another.
  const isOwn = words === bare || /^[\w.(]+(?:\)|\s*[:–—-]|(?<=\.)\s)/.test(words);
  return found !== null && isOwn ? found : null;
}

function referenceAt(words: string): LeadingReference | null {
  return (
    match(words, NUMBERED, "number") ??
    match(words, CODE, "number") ??
    match(words, LETTER_NUMBER, "number") ??
    match(words, NUMBER_LETTER, "number") ??
    match(words, LETTER, "letter") ??
    match(words, PART, "part")
  );
}

/** The number at the beginning of an objective, where a whole number needs no punctuation ("4 Plans are…"). */
export function objectiveReference(text: string): LeadingReference | null {
  const words = text.trim().replace(OBJECTIVE_LABEL, "");
  const found = leadingReference(words) ?? match(words, WHOLE, "part");
  return found === null || found.kind === "letter" ? null : found;
}

const OBJECTIVE_LABEL =
  /^(?:(?:strategic|key|delivery|improvement)\s+)?(?:objective|focus area|area of focus|aim|goal|outcome)\s*(?=[A-Z]?\d)/i;

function match(
  text: string,
  form: RegExp,
  kind: LeadingReference["kind"],
): LeadingReference | null {
  const found = form.exec(text);
  if (found?.[1] === undefined) return null;
  const ref = tidyReference(found[1]);
  const rest = text.slice(found[0].length).trim();
  const isCount = /[\w)]\s*$/.test(found[0]) && UNIT.test(rest);
  return isCount || NO_REFERENCE.test(ref) || DAY.test(ref) ? null : { ref, kind, rest };
}

/** "2.1 (was 1.4)", "2.4 (new)": how a plan was numbered before. */
const NUMBERED_BEFORE =
  /\s*[([](?:was|were|formerly|previous(?:ly)?|prev|old|orig(?:inal(?:ly)?)?|ex|new)\b[^()[\]]*[)\]]$/i;

/** A reference as a plan displays it, doubled and closing punctuation apart: "2.1..2" is "2.1.2", "(4.10)" is "4.10"; "1.2(i)" stays. */
export function tidyReference(text: string): string {
  const own = oneLine(text)
    .replace(
      /^(?:(?:ref(?:erence)?|action|item|no|number)\b\.?\s*[-–:]?\s*){1,3}(?=[A-Z]{0,6}-?\d)/i,
      "",
    )
    .replace(NUMBERED_BEFORE, "")
    .replace(/\s*\.[\s.]*(?=\S)/g, ".");
  return trimEnds(own, /[(["']/, /[\s.:;,)\]"'-]/).replace(/\([^()]*$/, "$&)");
}

/** An action's whole reference: a letter or a single number continues its objective's. */
export function joinReference(parent: string | null, own: LeadingReference): string {
  if (parent === null || own.kind === "number") return own.ref;
  return `${parent}.${own.ref}`;
}

/** The reference that a reference belongs to: "2.2" for "2.2.5"; null for one of a single part. */
export function parentReference(ref: string): string | null {
  const end = ref.lastIndexOf(".");
  return end > 0 ? ref.slice(0, end) : null;
}

const POINTED = "([A-Z]{0,6}-?\\d{1,3}(?:\\.\\d{1,3})*(?:\\.?[a-z])?)(?![\\w/%])";
const CROSS_REFERENCES = [
  new RegExp(`^ref(?:erence)?\\b\\.?\\s*[-–—:]\\s*${POINTED}`, "i"),
  new RegExp(`^ref(?:erence)?\\b\\.?\\s+(?=[A-Z]{0,6}-?\\d{1,3}\\.\\d)${POINTED}`, "i"),
  new RegExp(
    `^(?:see(?: also)?|as per|refers? to|cross[- ]?ref(?:erence)?)\\b\\.?\\s*[-–—:]?\\s*(?:action|objective|priority|no\\.?)?\\s*${POINTED}`,
    "i",
  ),
];

/** The reference that a text points at ("Ref - 1.1 …", "See 2.3"); null where it points at none. */
export function crossReference(text: string): string | null {
  for (const form of CROSS_REFERENCES) {
    const found = form.exec(text.trim());
    if (found?.[1] !== undefined) return tidyReference(found[1]);
  }
  return null;
}
