import { COLOUR_SIGNS } from "./fields/words/ratingWords";
import type { Action, Colour, Rating } from "./model";
import { onceFor } from "./onceFor";

const COLOUR =
  /(?<![a-z])(?:red|amber|yellow|orange|green|blue|purple|pink|gr[ae]y|[ragb])(?![a-z])/i;

type Said = Pick<Rating, "text" | "comment" | "shownBy">;

/** Whether the cell says "4. Delayed", or the plan's own "4", and names or shows no colour: nobody then said one. */
export const isSaidInWords = ({ text, comment, shownBy }: Said): boolean =>
  comment === null &&
  shownBy === undefined &&
  text.trim() !== "" &&
  !COLOUR.test(text) &&
  !hasColourSign(text);

const hasColourSign = (text: string): boolean =>
  Object.keys(COLOUR_SIGNS).some((sign) => text.includes(sign));

/** A rating that a colour gives, by its name or by the cell's. */
export const isByColour = (rating: Said & Pick<Rating, "rag">): boolean =>
  rating.rag !== null && !isSaidInWords(rating);

/** The colours that an action is rated with, or was. */
export function coloursOf({ rag, ratings }: Pick<Action, "rag" | "ratings">): readonly Colour[] {
  if (ratings.length === 0) return rag === null ? [] : [rag];
  return ratings.filter(isByColour).flatMap((rating) => rating.rag ?? []);
}

/** The colours that any of a plan's actions is rated with: none where it rates by words such as “On track” alone. */
export const coloursIn = onceFor(
  (actions: readonly Action[]): ReadonlySet<Colour> => new Set(actions.flatMap(coloursOf)),
);
