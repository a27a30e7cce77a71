import { idOf, type Conflict, type Resolutions } from "../../actions/updates";
import type { ActionUpdate } from "../../tracker/update/update";
import type { Decision } from "./updating";

type Decided = Readonly<Record<string, Decision>>;

/** Whose state a cell takes: with both, one's own text goes in, behind theirs. */
export function resolutionsOf(decided: Decided): Resolutions {
  return new Map(
    Object.entries(decided).map(([id, decision]) => [
      id,
      decision === "theirs" ? "theirs" : "mine",
    ]),
  );
}

/** The updates as decided: a text that is to stand with theirs is added, whatever it was to write over. */
export function decidedUpdates(
  updates: readonly ActionUpdate[],
  conflicts: readonly Conflict[],
  decided: Decided,
): readonly ActionUpdate[] {
  const added = conflicts
    .filter(({ change }) => decided[idOf(change)] === "both")
    .flatMap(({ change }) => change.of);
  const isAdded = (key: string, field: string) =>
    added.some((each) => each.key === key && each.field === field);
  return updates.map((update) => ({ ...update, ...withAdded(update, isAdded) }));
}

function withAdded(
  { key, progress, evidence }: ActionUpdate,
  isAdded: (key: string, field: string) => boolean,
): Pick<ActionUpdate, "progress" | "evidence"> {
  return {
    ...(progress && isAdded(key, "progress") ? { progress: { ...progress, how: "add" } } : {}),
    ...(evidence && isAdded(key, "evidence") ? { evidence: { ...evidence, how: "add" } } : {}),
  };
}
