import { readRating } from "../fields/rating";
import type { Action, Plan } from "../model";
import { colourWord, midSentence, STATUS_WORDS } from "../summary/words";
import { ratingChoices } from "../update/ratingChoices";
import type { RatingChoice } from "../update/update";

/** "Green – on track", or the status alone where the plan rates in words. */
export function choiceWords({ rag, status }: RatingChoice): string {
  const said = STATUS_WORDS[status];
  return rag === null ? said : `${colourWord(rag)} – ${midSentence(said)}`;
}

/**
 * The rating that a lead's words mean among those that the plan can give the action: a line of the list, or its colour
 * or status alone where only one line has it, or the plan's own letter; null where it cannot be told.
 */
export function choiceOf(plan: Plan, action: Action, words: string): RatingChoice | null {
  const choices = ratingChoices(plan, [action]);
  const said = bare(words);
  const namings: readonly ((choice: RatingChoice) => string)[] = [
    choiceWords,
    ({ rag }) => rag ?? "",
    ({ status }) => STATUS_WORDS[status],
  ];
  for (const naming of namings) {
    const [one, second] = choices.filter((choice) => bare(naming(choice)) === said);
    if (one !== undefined) return second === undefined ? one : null;
  }
  return asThePlanReads(plan, action, words, choices);
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function asThePlanReads(
  { tables }: Plan,
  { table }: Action,
  words: string,
  choices: readonly RatingChoice[],
): RatingChoice | null {
  const { ragKey = {}, ragKeySource = "assumed" } = tables[table] ?? {};
  const content = { text: words, value: words, numberFormat: "@", fill: "" };
  const read = readRating(content, ragKey, ragKeySource === "assumed");
  if (!read.isRating || read.comment !== null) return null;
  const [one, second] = choices.filter(
    ({ rag, status }) => status === read.status && (read.rag === null || rag === read.rag),
  );
  return second === undefined ? (one ?? null) : null;
}
