import { oneLine } from "../oneLine";
import { alternatives } from "../words/pattern";
import { COLOUR_WORDS, RATED_BEFORE, RATED_NOW } from "../words/ratingWords";

const COLOUR = `(?:${alternatives(Object.values(COLOUR_WORDS).flat())})`;
const ARROW = "(?:[→⇒➔➜➡>]\\ufe0f?|->|=>)";
/** "Red → Amber", "R > A > G". */
const BY_ARROW = new RegExp(`^(?:${COLOUR} ?${ARROW} ?)+(?<now>${COLOUR})$`);
/** "Previously Red, now Amber", "from amber to green". */
const IN_WORDS = new RegExp(
  `^(?:${alternatives(RATED_BEFORE)}) ${COLOUR},? (?:but |and )?(?:${alternatives(RATED_NOW)}) (?<now>${COLOUR})$`,
);

/** "Amber from Red", "Green ↑ from Amber". */
const NOW_FIRST = new RegExp(
  `^(?<now>${COLOUR}) ?(?:[↑↓⬆⬇▲▼↗↘]\\ufe0f? ?)?(?:up |down )?(?:from|was|previously) ${COLOUR}$`,
);

/** What is rated now of a text in lower case that says what was rated before too; other texts as they are. */
export function ratedNow(text: string): string {
  const words = oneLine(text);
  const { now } =
    (BY_ARROW.exec(words) ?? IN_WORDS.exec(words) ?? NOW_FIRST.exec(words))?.groups ?? {};
  return now ?? text;
}
