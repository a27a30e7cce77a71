import { saysNothing } from "../fields/blank";
import type { Action, IsoDate, Plan } from "../model";
import { longDate } from "../summary/words";
import { periodFor, type UpdateDraft, type UpdateDrafts } from "./draft";
import { ratingFor } from "./ratingFor";
import { revisedDay } from "./revisedDay";
import type { UpdateField } from "./update";

/** Something that a lead may have overlooked in what she said of an action. Only "no-such-day" keeps it from being written. */
export interface UpdateWarning {
  readonly key: string;
  readonly field: UpdateField;
  readonly kind:
    | "complete-without-evidence"
    | "on-track-although-overdue"
    | "counts-as-complete"
    | "date-for-complete"
    | "no-such-day"
    | "date-in-the-past"
    | "earlier-than-before";
  /** One plain sentence, without the action's name. */
  readonly message: string;
}

/** What drafts may have overlooked, in the plan's order. `period` is the one that ratings are for. */
export function updateWarnings(
  plan: Plan,
  drafts: UpdateDrafts,
  period: string | null,
): readonly UpdateWarning[] {
  const { actions, asOf } = plan;
  return actions.flatMap((action) => {
    const draft = drafts[action.key];
    if (draft === undefined) return [];
    const day = revisedDay(draft.revisedDue ?? "", plan);
    return [
      ...unevidenced(action, draft),
      ...countedComplete(action, draft),
      ...lateButOnTrack(action, draft, day.date, judgedAt(action, period, asOf)),
      ...(day.problem === null ? aboutDay(action, draft, day.date, asOf) : noDay(day.problem)),
    ].map((warning) => ({ key: action.key, ...warning }));
  });
}

type Found = Omit<UpdateWarning, "key">;

const isBlank = (text: string | undefined): boolean => text === undefined || saysNothing(text);

function unevidenced({ evidence }: Action, draft: UpdateDraft): Found[] {
  if (draft.rating?.status !== "complete") return [];
  const isReplaced = draft.evidence?.how === "replace";
  const stands = !isReplaced && evidence.length > 0;
  if (stands || !isBlank(draft.evidence?.text)) return [];
  return [
    {
      field: "evidence",
      kind: "complete-without-evidence",
      message: "It is rated complete, and no evidence is recorded.",
    },
  ];
}

/** A day of completion, a stage or the sheet says complete, and goes before what is rated. */
function countedComplete(action: Action, { rating, revisedDue }: UpdateDraft): Found[] {
  const { status, completed, ratings } = action;
  if (rating === undefined || rating.status === "complete" || status !== "complete") return [];
  // A later date opens it again.
  if (revisedDue !== undefined) return [];
  const last = ratings.findLast((each) => each.status !== "unrated");
  if (completed === null && last?.status === "complete") return [];
  return [
    {
      field: "rating",
      kind: "counts-as-complete",
      message:
        "Its date of completion, its stage or its sheet says that it is complete, so it still counts as complete: change that in the sheet too.",
    },
  ];
}

/** A quarter that has ended is judged at its end: what was due later was not late then. */
function judgedAt(action: Action, period: string | null, asOf: IsoDate): IsoDate {
  const label = periodFor(action, period);
  const end = ratingFor(action, label)?.end ?? asOf;
  return end < asOf ? end : asOf;
}

function lateButOnTrack(
  { due, ongoing }: Action,
  { rating }: UpdateDraft,
  revised: IsoDate | null,
  at: IsoDate,
): Found[] {
  const standing = revised ?? due;
  if (rating?.status !== "on-track" || standing === null || ongoing || standing >= at) return [];
  return [
    {
      field: "rating",
      kind: "on-track-although-overdue",
      // Without the date: many actions are told in one line.
      message: "It is rated on track, and its date has passed.",
    },
  ];
}

const noDay = (message: string): Found[] => [{ field: "revisedDue", kind: "no-such-day", message }];

function aboutDay(
  { due, status }: Action,
  { rating }: UpdateDraft,
  date: IsoDate | null,
  asOf: IsoDate,
): Found[] {
  if (date === null) return [];
  const field = "revisedDue";
  if (status === "complete" && (rating ?? { status }).status === "complete") {
    const message = "It is complete: with a new date it may be read as open again.";
    return [{ field, kind: "date-for-complete", message }];
  }
  if (due !== null && date < due) {
    const message = `The revised date is earlier than the date that it replaces, ${longDate(due)}.`;
    return [{ field, kind: "earlier-than-before", message }];
  }
  if (date >= asOf || rating?.status === "complete") return [];
  const message = `The revised date, ${longDate(date)}, is in the past.`;
  return [{ field, kind: "date-in-the-past", message }];
}
