import { themeLabel } from "./themeWords";

const LONGEST = 36;
/** What a shortened name must not end with. */
const LOOSE_END =
  /(?:[\s,;:.–-]+(?:a|an|and|are|at|by|for|in|is|of|on|or|the|to|with))*[\s,;:.–-]*$/i;

/** A short name for each theme, in order: unique, and safe to count by. */
export function shortNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const short = unused(countable(themeLabel(name)?.label ?? firstWords(name)), taken);
    taken.add(short.toLowerCase());
    return short;
  });
}

function firstWords(name: string): string {
  const text = name.replace(/\s+/g, " ").trim();
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), 12));
  return `${words.replace(LOOSE_END, "")}…`;
}

/**
 * COUNTIFS reads *, ? and ~ as wildcards, a leading =, < or > as a comparison, and a criterion that looks like a
 * number, a date or TRUE as that value.
 */
function countable(name: string): string {
  const plain = name
    .replace(/[*?~]/g, " ")
    .replace(/^[\s=<>+@'-]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain === "") return "Unnamed theme";
  return looksLikeValue(plain) ? `Theme ${plain}` : plain;
}

function looksLikeValue(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters === "" || /^(true|false)$/i.test(text)) return true;
  const date = /^(\d{1,2}[ -/])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -/]?\d*$/i;
  return date.test(text) || /^[\d\s.,:%-]+(am|pm|e[\d+-]*)$/i.test(text);
}

/** Excel counts without regard to case, so names that differ only in case are told apart by a number. */
function unused(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n++) candidate = `${name} (${n})`;
  return candidate;
}
