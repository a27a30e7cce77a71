import type { Action, Colour, IsoDate, Rating, Status } from "../../model";
import { isMark, readStage } from "../../fields/rating";
import { isSaidInWords } from "../../saidInWords";
import { colourName, statusName } from "./words";

export const isRated = ({ rag, status }: Rating): boolean => rag !== null || status !== "unrated";

/** The rated periods that have begun by a day, oldest first; a rating for now comes last. */
export function ratedSoFar({ ratings }: Action, asOf: IsoDate): Rating[] {
  const begun = ratings.filter((rating) => isRated(rating) && (rating.start ?? asOf) <= asOf);
  const order = ({ start }: Rating): string => start ?? "9999";
  return begun.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** Colours whose meaning few would guess. */
const NOT_PLAIN: readonly (Colour | null)[] = ["pink", "purple", "grey"];

/** "Amber (Q3)", "Green", "Pink, not started", "On track", "not rated": what an action is rated now. */
export function ratedAs(action: Action, asOf: IsoDate): string {
  const current = ratedSoFar(action, asOf).at(-1);
  if (!current) return action.status === "unrated" ? "not rated" : statusName(action.status);
  const colour = isSaidInWords(current) ? null : current.rag;
  const word = colour ? colourName(colour) : statusName(current.status);
  const period = current.period === "now" ? "" : ` (${current.period})`;
  const meaning = NOT_PLAIN.includes(colour) ? `, ${statusName(current.status).toLowerCase()}` : "";
  return `${word}${period}${meaning}`;
}

/** Whether the latest rating says in words, or by a code that the plan explains, how it goes: "On track", "Green - on track". */
export function saysHowItGoes(action: Action, asOf: IsoDate): boolean {
  const current = ratedSoFar(action, asOf).at(-1);
  if (!current) return false;
  const { text, comment } = current;
  const isComment = comment !== null && !isMark(comment) && readStage(comment) !== null;
  return isComment || (isSaidInWords(current) && !isMark(text));
}

const IN_NEED: readonly Status[] = ["at-risk", "delayed", "not-started", "unrated"];

/** Nothing says that the action goes well. */
export const isInNeed = ({ status }: Action): boolean => IN_NEED.includes(status);
