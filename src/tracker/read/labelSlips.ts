import { isSlipOf } from "../fields/dates/typos";

/** Shorter words are too near to others. */
const SHORTEST = 6;
/** A text of more words is hardly a label. */
const MOST_WORDS = 6;

/** Another beginning or ending makes another word: "Managed by" is no "Manager". */
const ends = (word: string): string => word.charAt(0) + word.charAt(word.length - 1);

/**
 * Puts right words of a label that are one slip of the keys away from one of `words` and are none of the `known` ones:
 * "Evidance".
 */
export function slipsPutRight(
  words: readonly string[],
  known: ReadonlySet<string>,
): (tokens: readonly string[]) => readonly string[] {
  const byEnds = new Map<string, string[]>();
  for (const word of words.filter(({ length }) => length >= SHORTEST))
    byEnds.set(ends(word), [...(byEnds.get(ends(word)) ?? []), word]);
  const spelt = (token: string): string =>
    token.length < SHORTEST - 1 || known.has(token)
      ? token
      : (byEnds.get(ends(token))?.find((word) => isSlipOf(token, word)) ?? token);
  return (tokens) => (tokens.length > MOST_WORDS ? tokens : tokens.map(spelt));
}
