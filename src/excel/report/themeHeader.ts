import { THEME_HEADERS, type ThemeWord } from "../../tracker/summary/themeWords";
import { capital } from "../../tracker/summary/words";
import { plainText } from "./plainText";

/** What the code calls the column of themes, whatever word of the plan's own a report heads it with. */
export const THEME_HEADER = "Theme";

/** The column as the report heads it: the plan's own word in place of "Theme", unless people have a column of that name. */
export function underThemeWord<Column extends { readonly header: string }>(
  column: Column,
  { one }: ThemeWord,
  people: readonly { readonly header: string }[] = [],
): Column {
  const isTaken = people.some(({ header }) => plainText(header) === one);
  return column.header === THEME_HEADER && !isTaken ? { ...column, header: capital(one) } : column;
}

/**
 * The places of the columns that may be a report's own column of themes: an earlier report headed it with what its plan
 * called them then, and people may have a column of such a name too. The likeliest first.
 */
export function themePlaces(headers: readonly string[]): readonly number[] {
  const places = [...headers.keys()].filter((at) => WORDS.has(plainText(headers[at] ?? "")));
  const isUsual = (at: number) => plainText(headers[at] ?? "") === plainText(THEME_HEADER);
  return [...places.filter(isUsual), ...places.filter((at) => !isUsual(at))];
}

const WORDS: ReadonlySet<string> = new Set(THEME_HEADERS.map(plainText));
