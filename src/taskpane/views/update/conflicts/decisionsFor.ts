import type { Conflict } from "../../../../actions/updates";
import type { ActionUpdate } from "../../../../tracker/update/update";
import type { Decision } from "../../../state/updating";

interface Offered {
  readonly decision: Decision;
  readonly label: string;
}

/** What can become of a cell: a text can stand beside theirs, a rating or a date only in its place. */
export function decisionsFor(
  { change }: Conflict,
  updates: readonly ActionUpdate[],
  isUndo: boolean,
): readonly Offered[] {
  const keep: Offered = { decision: "theirs", label: "Keep what it says now" };
  if (isUndo) return [keep, { decision: "mine", label: "Put back what stood before" }];
  const texts = change.of.flatMap(({ key, field }) => {
    const update = updates.find((each) => each.key === key);
    return field === "progress" || field === "evidence" ? (update?.[field] ?? []) : [];
  });
  const both: Offered = { decision: "both", label: "Both: add mine as a line" };
  if (texts.length === 0) return [keep, { decision: "mine", label: "Use mine" }];
  if (texts.every(({ how }) => how === "add")) return [keep, both];
  return [keep, { decision: "mine", label: "Use mine in its place" }, both];
}
