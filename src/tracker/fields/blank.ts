import { oneLine } from "./oneLine";
import { trimEnds } from "./trim";
import { BARE_HEADINGS, PLACEHOLDERS } from "./words/blankWords";

const SAYS_NOTHING = new Set([...PLACEHOLDERS, ...BARE_HEADINGS]);
/** A longer line that ends in a colon is a sentence, not a heading. */
const LONGEST_HEADING = 40;
const TICK = /[✓✔☑]/;

/** Whether a text is a placeholder: "TBC", "n/a", "none", "to follow", "-", a bare heading. */
export function saysNothing(text: string): boolean {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.every(lineSaysNothing);
}

function lineSaysNothing(line: string): boolean {
  if (TICK.test(line)) return false;
  const words = trimEnds(oneLine(line.toLowerCase()).replace(/&/g, "and"), /[^\p{L}\p{N}]/u);
  if (words === "" || SAYS_NOTHING.has(words)) return true;
  return line.endsWith(":") && line.length <= LONGEST_HEADING && !/\d/.test(line);
}
