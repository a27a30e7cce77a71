import type { Action, IsoDate, Rating } from "../model";
import type { CheckedPlan, Finding, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { dueDates } from "./shared/dues";
import { isNothingRecorded } from "./shared/gaps";
import { isRated } from "./shared/ratings";

export const missingRating: Rule = {
  id: "missing-rating",
  title: "No rating",
  why: "A blank rating tells the board nothing: neither that the action goes well nor that it does not. A quarter counts only once it has ended with something due.",
  examples: [
    {
      says: "The rating is blank, and the action was due",
      asOf: "2024-07-15",
      action: { due: "2024-06-30", status: "unrated", ratings: [blank("now", null, null, "E5")] },
      flag: { severity: "medium", cell: "E5", message: "Not rated, though it was due" },
    },
    {
      says: "The rating is blank, and nothing was due yet",
      asOf: "2024-07-15",
      action: { due: "2024-12-31", status: "unrated", ratings: [blank("now", null, null, "E5")] },
      flag: { severity: "low", cell: "E5", message: "Not rated; nothing was due yet" },
    },
    {
      says: "A conditional format may colour the rating, in a way that cannot be settled",
      asOf: "2024-07-15",
      action: {
        due: "2024-06-30",
        status: "unrated",
        ratings: [{ ...blank("now", null, null, "E5"), untold: "a formula" }],
      },
      flag: {
        severity: "medium",
        cell: "E5",
        message:
          "Not rated, though it was due: a conditional format may colour it (a formula), which is not read",
      },
    },
    {
      says: "A quarter has ended with a milestone due, and has no rating",
      asOf: "2024-07-15",
      action: {
        milestones: [{ due: "2024-02-29", text: "Survey sent", cell: "G5" }],
        due: "2024-02-29",
        ratings: [
          blank("Q2", "2023-12-01", "2024-02-29", "F5"),
          blank("Q4", "2024-06-01", "2024-08-31", "I5"),
        ],
      },
      flag: {
        severity: "medium",
        cell: "F5",
        message: "Not rated for Q2, though a milestone was due",
      },
    },
    {
      says: "No milestone was due by the quarter's end",
      asOf: "2024-07-15",
      action: {
        milestones: [{ due: "2024-08-31", text: "Survey sent", cell: "J5" }],
        due: "2024-08-31",
        ratings: [blank("Q2", "2023-12-01", "2024-02-29", "F5")],
      },
      flag: null,
    },
    {
      says: "The action was complete before the quarter",
      asOf: "2024-07-15",
      action: {
        status: "complete",
        milestones: [{ due: "2023-08-31", text: "Survey sent", cell: "D5" }],
        due: "2023-08-31",
        ratings: [
          { ...blank("Q1", "2023-09-01", "2023-11-30", "E5"), rag: "blue", status: "complete" },
          blank("Q2", "2023-12-01", "2024-02-29", "F5"),
        ],
      },
      flag: null,
    },
    {
      says: "The tracker has no rating column",
      asOf: "2024-07-15",
      action: { ratings: [] },
      flag: null,
    },
  ],
  check: (checked) =>
    checked.actions
      .filter((action) => !isNothingRecorded(action))
      .flatMap((action) =>
        action.ratings.flatMap((rating) =>
          isRated(rating) ? [] : unrated(action, rating, checked),
        ),
      ),
};

function blank(period: string, start: IsoDate | null, end: IsoDate | null, cell: string): Rating {
  return { period, start, end, rag: null, status: "unrated", comment: null, cell, text: "" };
}

function unrated(action: Action, rating: Rating, checked: CheckedPlan): Finding[] {
  return rating.end === null
    ? [unratedNow(action, rating, checked)]
    : unratedQuarter(action, { ...rating, end: rating.end }, checked);
}

function unratedNow(action: Action, rating: Rating, { asOf }: CheckedPlan): Finding {
  const { cell, comment } = rating;
  const words = comment ? "Only a comment, no rating" : "Not rated";
  const wasDue =
    dueDates(action).some(({ due, isMet }) => due <= asOf && !isMet) || action.completed !== null;
  return wasDue
    ? at(action, cell, "medium", `${words}, though it was due${untold(rating)}`)
    : at(action, cell, "low", `${words}; nothing was due yet${untold(rating)}`);
}

/** A colour that Excel may show there is not guessed. */
const untold = ({ untold: what }: Rating): string =>
  what === undefined ? "" : `: a conditional format may colour it (${what}), which is not read`;

function unratedQuarter(
  action: Action,
  quarter: Rating & { end: IsoDate },
  { asOf, plan }: CheckedPlan,
): Finding[] {
  if (quarter.end > asOf) return [];
  const hasMilestones = (plan.tables[action.table]?.milestoneColumns.length ?? 0) > 0;
  const counts = action.milestones.length > 0 || !hasMilestones;
  const wasDue = counts && dueDates(action).some(({ due }) => due <= quarter.end);
  if (!wasDue || wasCompleteBefore(action, quarter)) return [];
  const what = action.milestones.length > 0 ? "a milestone" : "it";
  return [
    at(
      action,
      quarter.cell,
      "medium",
      `Not rated for ${quarter.period}, though ${what} was due${untold(quarter)}`,
    ),
  ];
}

function wasCompleteBefore({ ratings, completed, status }: Action, { start }: Rating): boolean {
  const day = start ?? "";
  if (completed !== null && completed < day) return true;
  const rated = ratings.filter(isRated);
  if (rated.some((rating) => rating.status === "complete" && (rating.start ?? "9999") < day))
    return true;
  // Complete by its stage or its date alone: no rating says since when.
  return (
    status === "complete" &&
    completed === null &&
    !rated.some((rating) => rating.status === "complete")
  );
}
