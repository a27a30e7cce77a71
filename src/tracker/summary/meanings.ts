import type { Status } from "../model";
import type { MeasureId } from "./report";
import { STATUS_WORDS } from "./words";

/** How each number is counted: a clause that can follow "Overdue: ", with its full stop. */
export const MEANINGS: Readonly<Record<MeasureId, string>> = {
  total:
    "every action that was read; a row that only points at an action told elsewhere is not counted again.",
  complete:
    "the latest rating by this day means “Complete”, or the plan says in a stage or a day of completion that the action is done.",
  "on-track": rated("on-track"),
  "in-progress": rated("in-progress"),
  "at-risk": rated("at-risk"),
  delayed: rated("delayed"),
  "not-started": rated("not-started"),
  unrated: "nothing that was recorded by this day says how the action goes.",
  lastQuarterUnrated:
    "not complete, and without a rating for the last quarter that has ended by this day.",
  overdue: "the last date of an action has passed, and the plan does not show it as complete.",
  notConfirmed:
    "an earlier milestone has passed of an action that is not said to go " +
    "well, or a day by which a date was only to be agreed; or the last date has passed of an action rated green, where " +
    "the plan does not say whether green means complete.",
  notJudged:
    "not complete, not overdue, and its date is missing, to be confirmed, ambiguous or open-ended.",
  missingEvidence:
    "no evidence of the action's own, and none that its objective shares; actions with nothing recorded " +
    "at all are among these, though they have a flag of their own.",
  completeUnevidenced:
    "shown as complete, and this tracker holds nothing that shows it: what will show success is not counted as evidence.",
  crossReferences:
    "rows that point at an action told elsewhere in the plan; that action is counted once, in its own place.",
};

function rated(status: Status): string {
  return `the latest rating by this day means “${STATUS_WORDS[status]}”, by the plan's own words or by its key of colours.`;
}
