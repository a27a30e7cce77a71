import { MONTH_NAMES, MONTH_SLIPS } from "../words/months";

/** Shorter months are too near to other words: "match" is no March. */
const SHORTEST = 6;
const LONG_MONTHS = MONTH_NAMES.flatMap((names) => names[0] ?? []).filter(
  (name) => name.length >= SHORTEST,
);
/** Words that may be such a month: the first letter is seldom the wrong one. */
const LIKE_MONTHS = /(?<![a-z])[jfasond][a-z]{4,9}(?![a-z])/g;
const SLIPS = new RegExp(`(?<![a-z])(?:${Object.keys(MONTH_SLIPS).join("|")})(?![a-z])`, "g");
/** The letter in "2o25", "3o/09/2025". */
const LETTER_O = /(?<=\d)o(?=[\d/])/g;

/** Plain text in which a month that is one slip of the keys away from its name is spelt right, and no "o" is a nought. */
export function withoutTypos(text: string): string {
  return text
    .replace(LETTER_O, "0")
    .replace(SLIPS, (word) => MONTH_SLIPS[word] ?? word)
    .replace(LIKE_MONTHS, (word) => LONG_MONTHS.find((month) => isSlipOf(word, month)) ?? word);
}

/** Whether a word is another, such as a month's name, with one letter left out, doubled, exchanged or struck wrongly. */
export function isSlipOf(word: string, month: string): boolean {
  if (
    word === month ||
    !word.startsWith(month.charAt(0)) ||
    Math.abs(word.length - month.length) > 1
  )
    return false;
  let from = 0;
  while (from < word.length && word[from] === month[from]) from++;
  const rest = word.slice(from);
  const right = month.slice(from);
  const [a = "", b = "", ...others] = rest;
  const isSwapped = right === `${b}${a}${others.join("")}`;
  const isStruckWrong = rest.length === right.length && rest.slice(1) === right.slice(1);
  return isSwapped || isStruckWrong || `${b}${others.join("")}` === right || isLeftOut(rest, right);
}

const isLeftOut = (rest: string, right: string): boolean => rest === right.slice(1);
