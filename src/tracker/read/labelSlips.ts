import { isSlipOf } from "../fields/dates/typos";
import { remembered } from "../fields/remembered";

/** Shorter words are too near to others. */
const SHORTEST = 6;
/** A text of more words is hardly a label. */
const MOST_WORDS = 6;

/**
 * Puts right words of a label that are one slip of the keys away from one of `words` and are none of the `known` ones:
 * "Evidance".
 */
export function slipsPutRight(
  words: readonly string[],
  known: ReadonlySet<string>,
): (tokens: readonly string[]) => readonly string[] {
  const long = words.filter((word) => word.length >= SHORTEST);
  const spelt = remembered((token) => long.find((word) => isMeant(token, word)) ?? token);
  return (tokens) =>
    tokens.length > MOST_WORDS
      ? tokens
      : tokens.map((token) =>
          token.length < SHORTEST - 1 || known.has(token) ? token : spelt(token),
        );
}

/** Another ending makes another word: "Managed by" is no "Manager". */
const isMeant = (token: string, word: string): boolean =>
  token.at(-1) === word.at(-1) && isSlipOf(token, word);
