import { cutAt } from "../cutAt";
import { oneLine } from "../fields/oneLine";
import { countable, looksLikeValue } from "./countable";
import { themeLabel } from "./themeWords";
import { capital } from "./words";

const LONGEST = 36;
/** What a shortened name must not end with. */
const LOOSE_END =
  /(?:[\s,;:.–-]+(?:a|an|and|are|at|by|for|in|is|of|on|or|the|to|with))*[\s,;:.–-]*$/i;

/** A short name for each theme, in order: unique, and safe to count by. `word` is what the plan calls a theme. */
export function shortNames(names: readonly string[], word = "theme"): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const short = unused(safe(themeLabel(name)?.label ?? firstWords(name), word), taken);
    taken.add(short.toLowerCase());
    return short;
  });
}

function firstWords(name: string): string {
  const text = oneLine(name);
  if (text.length <= LONGEST) return text;
  const cut = cutAt(text, LONGEST + 1);
  const words = cutAt(cut, Math.max(cut.lastIndexOf(" "), 12));
  return `${words.replace(LOOSE_END, "")}…`;
}

function safe(name: string, word: string): string {
  const plain = countable(name);
  if (plain === "") return `Unnamed ${word}`;
  return looksLikeValue(plain) ? `${capital(word)} ${plain}` : plain;
}

/** Excel counts without regard to case, so names that differ only in case are told apart by a number. */
function unused(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name} (${n})`;
  return candidate;
}
