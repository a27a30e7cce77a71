import type { Plan, Status } from "../model";
import { isGiven } from "./boardThemes";
import { countAll, countWhere } from "./measures";
import type { Counts, Measure, Register, Theme } from "./report";
import { themeDirection } from "./themeDirection";
import { shortNames } from "./shortNames";
import { themeHeaders, themeWordOf, type ThemeWord } from "./themeWords";
import { capital, WORST_FIRST, type StatusWords } from "./words";

/** A plan's themes in the order in which they first appear, as `told` tells them, each with its short name. */
export function themeNames(
  plan: Plan,
  told: (text: string) => string = (text) => text,
): {
  readonly names: readonly string[];
  readonly shortNameOf: (theme: string | null) => string;
  readonly word: ThemeWord;
} {
  const own = plan.actions.flatMap(({ theme }) => (theme === null ? [] : [told(theme)]));
  const word = themeWordOf(
    [...new Set(own)].filter((name) => !isGiven(name)),
    themeHeaders(plan),
  );
  const nameOf = (theme: string | null) =>
    theme === null ? `No ${word.one} stated` : named(told(theme), word);
  const names = [...new Set(plan.actions.map(({ theme }) => nameOf(theme)))];
  const short = shortNames(names, word.one);
  const lookup = new Map(names.map((name, at) => [name, short[at] ?? name]));
  return { names, shortNameOf: (theme) => lookup.get(nameOf(theme)) ?? nameOf(theme), word };
}

/** A plan that gives no more than a number means its theme of that number. */
const named = (name: string, { one }: ThemeWord): string =>
  /^\d{1,2}[a-z]?$/i.test(name.trim()) ? `${capital(one)} ${name.trim()}` : name;

interface ThemeContext {
  readonly words: StatusWords;
  /** Whether there is an earlier report to compare with. */
  readonly isCompared: boolean;
}

/** One row a theme, counted over the register. */
export function themeRows(
  register: Register,
  measures: readonly Measure[],
  statuses: readonly Status[],
  themes: ReturnType<typeof themeNames>,
  { words, isCompared }: ThemeContext,
): readonly Theme[] {
  return themes.names.map((name) => {
    const shortName = themes.shortNameOf(name);
    const counts = countAll(register, measures, shortName);
    const crossReferences = countWhere(register, [
      { column: "counted", test: "is", value: "No" },
      { column: "theme", test: "is", value: shortName },
    ]);
    const worst = worstWords(counts, statuses, words) ?? elsewhere(crossReferences, themes.word);
    const direction = isCompared ? themeDirection(register, words, shortName) : null;
    return { name, shortName, counts, crossReferences, worst, direction };
  });
}

/** "Delayed, 2 of 9"; null for a theme that counts no action. */
function worstWords(
  counts: Counts,
  statuses: readonly Status[],
  words: StatusWords,
): string | null {
  const worst = WORST_FIRST.find(
    (status) => statuses.includes(status) && (counts[status] ?? 0) > 0,
  );
  if (worst === undefined) return null;
  return `${words[worst]}, ${counts[worst] ?? 0} of ${counts.total ?? 0}`;
}

/** What a theme of cross-references says in place of a rating. */
export function elsewhere(count: number, { many }: ThemeWord): string {
  return count === 1
    ? `Its 1 action is counted under other ${many}`
    : `All ${count} are counted under other ${many}`;
}
