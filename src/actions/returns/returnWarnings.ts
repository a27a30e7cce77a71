import { longDate } from "../../tracker/summary/words";
import type { UpdateDraft } from "../../tracker/update/draft";
import type { ActionUpdate } from "../../tracker/update/update";
import { updateWarnings, type UpdateWarning } from "../../tracker/update/warnings";
import type { Reading } from "../judge";

/** What leads may have overlooked in what their returns say, in the plan's order. */
export function returnWarnings(
  { plan }: Reading,
  updates: readonly ActionUpdate[],
): readonly UpdateWarning[] {
  return updates.flatMap(({ key, period, revisedDue, ...said }) => {
    const draft: UpdateDraft = {
      ...said,
      ...(revisedDue === undefined ? {} : { revisedDue: longDate(revisedDue) }),
    };
    return updateWarnings(plan, { [key]: draft }, period ?? null);
  });
}
