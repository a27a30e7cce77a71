/** What parts two names in a cell. */
const BETWEEN = String.raw`\s*(?:[/;,&\n]|\band\b)\s*`;

/**
 * The ways to write a cell's text with another name in place of one, the best first: the longest spelling that it has.
 * `isThere` says that the other name stands in it already: then the one is taken out with what parts them.
 */
export function withName(
  text: string,
  spellings: readonly string[],
  name: string,
  isThere: boolean,
): readonly string[] {
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  const found = longestFirst.flatMap((spelling) => {
    const pattern = patternOf(spelling);
    if (pattern === "") return [];
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${pattern}(?:@[\\w.-]+)?(?![\\p{L}\\p{N}])`,
      "giu",
    );
    if (!whole.test(text)) return [];
    const replaced = text.replace(whole, () => name);
    return isThere ? [...without(text, whole.source), replaced] : [replaced];
  });
  return [...new Set(found)].filter((each) => each.trim() !== "");
}

function without(text: string, name: string): string[] {
  return [`${BETWEEN}${name}`, `${name}${BETWEEN}`]
    .map((pattern) => text.replace(new RegExp(pattern, "giu"), ""))
    .filter((each) => each !== text);
}

/** The words of a name, however their spaces and punctuation are written. */
function patternOf(spelling: string): string {
  const words = spelling.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(String.raw`[^\p{L}\p{N}]{1,4}`);
}
