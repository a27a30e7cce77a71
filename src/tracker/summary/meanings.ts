import type { MeasureId } from "./report";
import { midSentence, type StatusWords } from "./words";

const RATED =
  "the latest rating up to this day says so, in the plan's own words or by what its colours mean.";

/** How each number is counted, in the council's words for statuses: what can follow "Overdue: ". */
export function meaningsOf(
  words: StatusWords,
  lastPeriod = "the last full quarter",
): Readonly<Record<MeasureId, string>> {
  const complete = midSentence(words.complete);
  return {
    total:
      "every action that was read; a row that only points at an action told elsewhere is not counted again.",
    complete:
      "the latest rating up to this day says so, or else the plan's stage or day of completion does.",
    "on-track": RATED,
    "in-progress": RATED,
    "at-risk": RATED,
    delayed: RATED,
    "not-started": RATED,
    unrated: "nothing that was recorded up to this day says how the action goes.",
    lastQuarterUnrated: `not ${complete}, and without a rating for ${lastPeriod}.`,
    overdue: `the last date of an action has passed, and the plan does not show it as ${complete}.`,
    notConfirmed:
      "an earlier milestone has passed of an action that is not said to go " +
      "well, or a day by which a date was only to be agreed; or the last date has passed of an action rated green, where " +
      `the plan does not say whether green means ${complete}.`,
    notJudged: `not ${complete}, not overdue, and its date is missing, to be confirmed, ambiguous or open-ended.`,
    missingEvidence:
      "no evidence of the action's own, and none that its objective shares; actions with nothing recorded " +
      "at all are among these, though they have a flag of their own.",
    completeUnevidenced: `shown as ${complete}, and this tracker holds nothing that shows it; what will show success is not counted as evidence.`,
    crossReferences:
      "rows that point at an action told elsewhere in the plan, which is counted once, in its own place.",
  };
}
