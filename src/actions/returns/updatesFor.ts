import type { ReturnDifference } from "../../tracker/returns/merged";
import type { ActionUpdate } from "../../tracker/update/update";

/** What differences say of each action, in one update each. */
export function updatesFor(differences: readonly ReturnDifference[]): ActionUpdate[] {
  const updates = new Map<string, ActionUpdate>();
  for (const { key, update } of differences) {
    const before = updates.get(key);
    updates.set(key, {
      ...before,
      ...update,
      ...joined("progress", before, update),
      ...joined("evidence", before, update),
    });
  }
  return [...updates.values()];
}

/** Two lines of one action are both added. */
function joined(
  field: "progress" | "evidence",
  { [field]: first }: Partial<ActionUpdate> = {},
  { [field]: second }: ActionUpdate,
): Partial<ActionUpdate> {
  if (first === undefined || second === undefined) return {};
  return { [field]: { ...second, text: `${first.text}\n${second.text}` } };
}
