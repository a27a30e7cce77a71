import type { Action } from "../../model";
import { saysNothing } from "../../fields/blank";
import { isRated } from "./ratings";

/** The date cell is blank: no date, no words in place of one, no milestone. */
export function hasNoDate(action: Action): boolean {
  const { due, start, completed, ongoing, milestones, doubts } = action;
  const isSaid = due ?? start ?? completed;
  return (
    isSaid === null &&
    !ongoing &&
    milestones.length === 0 &&
    !isDone(action) &&
    !doubts.some(isAboutDate)
  );
}

/** A date that says only "Completed". */
const isDone = ({ status, sources }: Action): boolean =>
  status === "complete" && (sources.due ?? []).some(({ text }) => !saysNothing(text));
const isAboutDate = ({ kind }: Action["doubts"][number]): boolean =>
  kind.endsWith("-date") || kind === "date-to-be-confirmed";

export const hasNoRating = ({ ratings, status }: Action): boolean =>
  status === "unrated" && !ratings.some(isRated);

/** No lead, no date, no rating and no evidence: one flag says it all, in place of those four. */
export function isNothingRecorded(action: Action): boolean {
  return (
    action.leads.length === 0 &&
    action.evidence.length === 0 &&
    hasNoDate(action) &&
    hasNoRating(action)
  );
}
