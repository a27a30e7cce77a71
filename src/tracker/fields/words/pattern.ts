const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The words as alternatives for a pattern, longest first so that "revised to" is taken before "revised". */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
}

const NOT_IN_WORD_BEFORE = "(?<![a-z0-9])";
const NOT_IN_WORD_AFTER = "(?![a-z0-9])";

/** Finds any of the words, as whole words of lower-case text. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`${NOT_IN_WORD_BEFORE}(?:${alternatives(words)})${NOT_IN_WORD_AFTER}`);
}

/** Any of the words at the end of the text, with no more than punctuation after it. */
export function endsWithAny(words: readonly string[]): RegExp {
  return new RegExp(`${NOT_IN_WORD_BEFORE}(?:${alternatives(words)})[ :;,.(\\-]{0,4}$`);
}

/** Any of the words at the start of the text, with no more than punctuation or "and" before it. */
export function startsWithAny(words: readonly string[]): RegExp {
  return new RegExp(
    `^[ :;,.)(\\-]{0,4}(?:(?:and|then|&) ){0,2}(?:${alternatives(words)})${NOT_IN_WORD_AFTER}`,
  );
}

/** Nothing but one of the words, punctuation around it apart. */
export function onlyAnyOf(words: readonly string[]): RegExp {
  return new RegExp(`^[ :;,.(]{0,4}(?:${alternatives(words)})[ :;,.)]{0,4}$`);
}
