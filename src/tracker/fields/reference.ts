import { oneLine } from "./oneLine";

/** A reference at the beginning of a text, without the plan's own punctuation, and the text after it. */
export interface LeadingReference {
  readonly ref: string;
  /** "number" stands alone ("1.1.1", "A1"); "letter" and "part" ("A.", "2)") continue their objective's number. */
  readonly kind: "number" | "letter" | "part";
  readonly rest: string;
}

const PARTS = "[A-Z]{0,3}\\d{1,3}(?:\\s?\\.+\\s?\\d{1,3})+[a-z]?";
const NUMBERED = new RegExp(`^\\(?(${PARTS})(?:\\s*[:.)\\]]+\\s*|\\s*[-–—]\\s+|\\s+|$)`);
const LETTER_NUMBER = /^\(?([A-Z]{1,2}\d{1,2}[a-z]?)(?:\s*[:.)\]]+\s*|\s+[-–—]\s+|$)/;
const CODE = /^\(?([A-Z]{2,6}[-/]\d{1,4}(?:\.\d{1,3})*)(?:\s*[:.)\]]+\s*|\s+[-–—]?\s*|$)/;
const NUMBER_LETTER = /^\(?(\d{1,2}[a-z])(?:\s*[:.)\]]+\s*|\s+[-–—]?\s*)(?=[A-Z])/;
const LETTER = /^\(?([A-Za-z])[.)](?:\s+|(?=[A-Z]))(?=\S)/;
const PART = /^\(?(\d{1,2})[.):](?:\s+|(?=[A-Z]))(?=\S)/;
const WHOLE = /^(\d{1,2})(?:\s*[-–—:]\s*|\s+)(?=[A-Z'‘"“])/;
const BULLET = /^[•▪◦·]\s*/;

/** The reference at the beginning of an action's text; null where it begins with words. */
export function leadingReference(text: string): LeadingReference | null {
  const words = text.trim().replace(BULLET, "");
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
  return { ref: tidyReference(found[1]), kind, rest: text.slice(found[0].length).trim() };
}

/** A reference as a plan displays it, doubled and closing punctuation apart: "2.1..2" is "2.1.2", "(4.10)" is "4.10"; "1.2(i)" stays. */
export function tidyReference(text: string): string {
  return oneLine(text)
    .replace(/^(?:ref(?:erence)?|action|no)\b\.?\s*[-–:]?\s*(?=[A-Z]{0,6}-?\d)/i, "")
    .replace(/\s*\.[\s.]*(?=\S)/g, ".")
    .replace(/^[(["']+|[\s.:;,)\]"'-]+$/g, "")
    .replace(/\([^()]*$/, "$&)");
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
