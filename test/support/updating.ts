import {
  applyUpdate,
  judge,
  previewUpdate,
  readWorkbook,
  type ApplyRequest,
  type ApplyResult,
  type Reading,
} from "../../src/actions";
import type { Action, Colour, Plan, Status } from "../../src/tracker/model";
import type { ActionUpdate, RatingChoice } from "../../src/tracker/update/update";

export const BY_LEAD = { who: "A lead", when: "2026-06-30 14:05", reason: "Quarter end" };

export async function readAsOf(asOf: string): Promise<Reading> {
  return judge(await readWorkbook(), { asOf });
}

/** The period that an action was rated in last, else the first that it could be rated in. */
export function periodOf({ ratings }: Action): string {
  const rated = ratings.findLast(({ status }) => status !== "unrated") ?? ratings[0];
  return rated?.period ?? "now";
}

/** A rating that the plan's key knows and the action does not have. */
export function anotherRating({ tables }: Plan, action: Action): RatingChoice {
  const key = Object.entries(tables[action.table]?.ragKey ?? {}) as [Colour, Status][];
  const other = key.find(([rag, status]) => rag !== action.rag && status !== action.status);
  const [rag, status] = other ?? ["green", "on-track"];
  return { rag, status };
}

/** Something new for each of the plan's first actions: another rating, a line of evidence, a later date. */
export function updatesOf(plan: Plan, count: number): ActionUpdate[] {
  return plan.actions
    .filter(({ seeAlso }) => seeAlso === null)
    .slice(0, count)
    .map((action) => ({
      key: action.key,
      period: periodOf(action),
      rating: anotherRating(plan, action),
      evidence: { text: "Minutes of 3 June", how: "add" },
      revisedDue: "2027-03-31",
    }));
}

/** Previews updates and applies all that can be written. */
export async function applyAll(
  reading: Reading,
  updates: readonly ActionUpdate[],
  more: Partial<ApplyRequest> = {},
): Promise<ApplyResult> {
  const { changes } = await previewUpdate(reading, updates);
  return applyUpdate({ plan: reading.plan, updates, changes, ...BY_LEAD, ...more });
}
