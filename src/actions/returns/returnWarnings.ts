import { longDate } from "../../tracker/summary/words";
import type { UpdateDraft } from "../../tracker/update/draft";
import type { ActionUpdate } from "../../tracker/update/update";
import { updateWarnings, type UpdateWarning } from "../../tracker/update/warnings";
import type { Reading } from "../judge";

/** What leads may have overlooked in what their returns say, by period, in the plan's order. */
export function returnWarnings(
  { plan }: Reading,
  updates: readonly ActionUpdate[],
): readonly UpdateWarning[] {
  const periods = new Map<string | null, Record<string, UpdateDraft>>();
  for (const { key, period = null, revisedDue, ...said } of updates) {
    const drafts = periods.get(period) ?? {};
    const day = revisedDue === undefined ? {} : { revisedDue: longDate(revisedDue) };
    drafts[key] = { ...said, ...day };
    periods.set(period, drafts);
  }
  return [...periods].flatMap(([period, drafts]) => updateWarnings(plan, drafts, period));
}
