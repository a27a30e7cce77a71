import { directionOf, type Direction } from "../summary/moves";
import type { KeptAction, Snapshot } from "./snapshot";

/** An action that both reports tell. */
export interface Pair {
  readonly before: KeptAction;
  readonly now: KeptAction;
}

export type DateMove = "later" | "earlier" | "new date" | "no date";

/** What changed between two reports, or between one and the plan as it stands. */
export interface Movement {
  readonly before: Snapshot;
  readonly now: Snapshot;
  /** In the later one's order. */
  readonly pairs: readonly Pair[];
  readonly added: readonly KeptAction[];
  readonly gone: readonly KeptAction[];
}

/** Compares two positions, action by action: by key, else by the whole text where that is told once in each. */
export function movementBetween(before: Snapshot, now: Snapshot): Movement {
  const earlier = new Map(before.actions.map((action) => [action.id, action]));
  const byKey = new Map<KeptAction, KeptAction>();
  for (const action of now.actions) {
    const same = earlier.get(action.id);
    if (same !== undefined) byKey.set(action, same);
  }
  const taken = new Set(byKey.values());
  const left = onlyPrints(before.actions.filter((action) => !taken.has(action)));
  const open = onlyPrints(now.actions.filter((action) => !byKey.has(action)));
  const pairOf = (action: KeptAction) =>
    byKey.get(action) ?? (open.get(action.print) === action ? left.get(action.print) : undefined);
  const pairs = now.actions.flatMap((action): Pair[] => {
    const same = pairOf(action);
    return same === undefined ? [] : [{ before: same, now: action }];
  });
  const [then, since] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.now)].map(
    (actions) => new Set(actions),
  );
  return {
    before,
    now,
    pairs,
    added: now.actions.filter((action) => since?.has(action) === false),
    gone: before.actions.filter((action) => then?.has(action) === false),
  };
}

/** By the fingerprint of their text, those that share it with no other. */
function onlyPrints(actions: readonly KeptAction[]): ReadonlyMap<string, KeptAction> {
  const groups = new Map<string, KeptAction[]>();
  for (const action of actions) {
    groups.set(action.print, [...(groups.get(action.print) ?? []), action]);
  }
  return new Map(
    [...groups].flatMap(([print, [first, second]]) =>
      first === undefined || second !== undefined ? [] : [[print, first]],
    ),
  );
}

/** How an action's status moved; null where it stayed. */
export function statusMove({ before, now }: Pair): Direction | null {
  return before.status === now.status ? null : directionOf({ from: before.status, to: now.status });
}

/** How the date that counts moved; null where it stayed. A day of completion in its place is no move. */
export function dateMove({ before, now }: Pair): DateMove | null {
  if (before.due === now.due) return null;
  if (now.due === null)
    return now.completed !== null || now.status === "complete" ? null : "no date";
  if (before.due === null) return before.completed !== null ? null : "new date";
  return now.due > before.due ? "later" : "earlier";
}
