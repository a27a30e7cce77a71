import { directionOf, type Direction } from "../summary/moves";
import { toldOnce } from "../toldOnce";
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

/**
 * Compares two positions, action by action: by key with the same text, else by the whole text where that is told once in
 * each, else by key alone. A plan that is numbered anew has its actions under one another's references.
 */
export function movementBetween(before: Snapshot, now: Snapshot): Movement {
  const found = new Map<KeptAction, KeptAction>();
  const pairUp = (samesOf: (left: readonly KeptAction[]) => SameAs) => {
    const taken = new Set(found.values());
    const same = samesOf(before.actions.filter((action) => !taken.has(action)));
    for (const action of now.actions) {
      const earlier = found.has(action) ? undefined : same(action);
      if (earlier !== undefined) found.set(action, earlier);
    }
  };
  pairUp(sameKeyAndText);
  const open = onlyPrints(now.actions.filter((action) => !found.has(action)));
  pairUp((left) => sameText(left, open));
  pairUp(sameKey);
  const pairs = now.actions.flatMap((action): Pair[] => {
    const earlier = found.get(action);
    return earlier === undefined ? [] : [{ before: earlier, now: action }];
  });
  const told = new Set(found.values());
  return {
    before,
    now,
    pairs,
    added: now.actions.filter((action) => !found.has(action)),
    gone: before.actions.filter((action) => !told.has(action)),
  };
}

/** The earlier action that a later one is the same as. */
type SameAs = (action: KeptAction) => KeptAction | undefined;

function sameKey(left: readonly KeptAction[]): SameAs {
  const earlier = new Map(left.map((action) => [action.id, action]));
  return ({ id }) => earlier.get(id);
}

function sameKeyAndText(left: readonly KeptAction[]): SameAs {
  const same = sameKey(left);
  return (action) => {
    const earlier = same(action);
    return earlier?.print === action.print ? earlier : undefined;
  };
}

function sameText(left: readonly KeptAction[], open: ReadonlyMap<string, KeptAction>): SameAs {
  const earlier = onlyPrints(left);
  return (action) => (open.get(action.print) === action ? earlier.get(action.print) : undefined);
}

/** By the fingerprint of their text, those that share it with no other. */
const onlyPrints = (actions: readonly KeptAction[]): ReadonlyMap<string, KeptAction> =>
  toldOnce(actions, ({ print }) => print);

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
