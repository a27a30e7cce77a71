import type { Action } from "../../tracker/model";
import { choiceOf } from "../../tracker/returns/choiceWords";
import { ratingChoices } from "../../tracker/update/ratingChoices";
import type { RatingChoice } from "../../tracker/update/update";
import type { Reading } from "../judge";

/**
 * The rating of an action that a person's words mean: the plan's own word, letter or line of its key, or the council's
 * label of a status; null where it cannot be told.
 */
export function ratingFromWords(
  { plan, preferences: { labels } }: Reading,
  action: Action,
  words: string,
): RatingChoice | null {
  const said = words.trim().toLowerCase();
  const [labelled, second] = ratingChoices(plan, [action]).filter(
    ({ status }) => labels[status]?.trim().toLowerCase() === said,
  );
  if (labelled !== undefined && second === undefined) return labelled;
  return choiceOf(plan, action, words);
}
