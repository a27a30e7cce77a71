import type { Action } from "../model";
import { fingerprint } from "../read/actionKeys";
import { cellAt } from "../update/cells";
import { periodFor } from "../update/draft";
import { locate } from "../update/locate";
import { ratingFor } from "../update/ratingFor";
import type { UpdateContext } from "../update/target";
import type { UpdateField } from "../update/update";
import type { ReturnWas } from "./returnKey";

/** What the cell of an action's field shows; "" where it is blank or there is no such cell. */
export function standingText(
  context: UpdateContext,
  { key }: Action,
  field: UpdateField,
  period: string | null,
): string {
  const place = locate(context, { key, field, period });
  return place === null ? "" : cellAt(context.snapshot, place.sheet, place.cell).text.trim();
}

/** What the tracker holds of an action, so that a later change of it is noticed. */
export function standingMarks(
  context: UpdateContext,
  action: Action,
  period: string | null,
): ReturnWas {
  const wanted = periodFor(action, period);
  const mark = (field: UpdateField) => fingerprint(standingText(context, action, field, wanted));
  return {
    rating: ratingMark(action, period),
    progress: mark("progress"),
    evidence: mark("evidence"),
    revisedDue: mark("revisedDue"),
  };
}

/** The action's own rating of the period, "green|on-track": a cell may hold others' beside it. */
export function ratingMark(action: Action, period: string | null): string {
  const rating = ratingFor(action, periodFor(action, period));
  return rating === undefined ? "" : `${rating.rag ?? ""}|${rating.status}`;
}
