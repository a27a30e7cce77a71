import type { Action, Plan } from "../model";
import { ratingFor } from "./ratingFor";
import { revisedDay } from "./revisedDay";
import type { ActionUpdate, RatingChoice, TextUpdate } from "./update";

/** What a lead has said of one action so far, as she typed it. */
export interface UpdateDraft {
  readonly rating?: RatingChoice;
  readonly progress?: TextUpdate;
  readonly evidence?: TextUpdate;
  /** "31/10/2026": it may be no day yet. */
  readonly revisedDue?: string;
}

/** By the action's key. */
export type UpdateDrafts = Readonly<Record<string, UpdateDraft>>;

/** The updates that drafts come to, in the plan's order; a date that is no day is left out, as is a blank text. */
export function updatesOf(
  plan: Plan,
  drafts: UpdateDrafts,
  period: string | null,
): readonly ActionUpdate[] {
  return plan.actions.flatMap((action) => {
    const draft = drafts[action.key];
    if (draft === undefined) return [];
    const { rating } = draft;
    const { date } = revisedDay(draft.revisedDue ?? "", plan);
    const said: Omit<ActionUpdate, "key" | "period"> = {
      ...(rating === undefined ? {} : { rating }),
      ...text("progress", draft.progress),
      ...text("evidence", draft.evidence),
      ...(date === null ? {} : { revisedDue: date }),
    };
    if (Object.keys(said).length === 0) return [];
    return [{ key: action.key, period: periodFor(action, period), ...said }];
  });
}

/** The keys of the drafts whose actions are not in the plan, as they were read: nothing is written of these. */
export function lostDrafts({ actions }: Plan, drafts: UpdateDrafts): readonly string[] {
  const found = new Set(actions.map(({ key }) => key));
  return Object.keys(drafts).filter((key) => !found.has(key));
}

function text<Field extends "progress" | "evidence">(
  field: Field,
  said: TextUpdate | undefined,
): Partial<Record<Field, TextUpdate>> {
  return said === undefined || said.text.trim() === ""
    ? {}
    : ({ [field]: said } as Record<Field, TextUpdate>);
}

/** A table that rates only the present takes an update for whichever period it is. */
export function periodFor(action: Pick<Action, "ratings">, period: string | null): string {
  const has = (name: string) => ratingFor(action, name) !== undefined;
  if (period !== null && has(period)) return period;
  return has("now") ? "now" : (period ?? "now");
}
