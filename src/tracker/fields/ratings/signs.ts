import { COLOUR_SIGNS } from "../words/ratingWords";

/** Signs that plans rate with; what each means is for the plan's own key to say. */
const PLAIN = "✗✘☒×►◄▲▼→↗↑↓●○◐◑◯■□◆◇★☆➔➜";
/** Pictures of any kind, but those that are a colour's word: "👍", "🙂". */
const PICTURE = `(?![${Object.keys(COLOUR_SIGNS).join("")}])\\p{Extended_Pictographic}`;
const SIGN = `(?:[${PLAIN}]|${PICTURE})`;
const AFTER = "[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?";
const LONE = new RegExp(`^(${SIGN})${AFTER}$`, "u");
const ENTRY = new RegExp(`(${SIGN})${AFTER} ?[=:–-]?([^\\n]*?)(?=${SIGN}|$)`, "gmu");

/** The sign that is all that a text holds; null for other texts. */
export function signOf(text: string): string | null {
  return LONE.exec(text.trim())?.[1] ?? null;
}

/** The signs that a legend in one text explains, each with its words: "✔ Complete  ⚠ Delayed". */
export function signEntries(text: string): [sign: string, words: string][] {
  return [...text.matchAll(ENTRY)].map(([, sign = "", words = ""]) => [sign, words]);
}
