import type { IsoDate } from "../model";
import { daysBetween } from "../summary/words";
import { movementBetween } from "./movement";
import type { KeptAction, Snapshot } from "./snapshot";

/** How far an action's date has gone from the first one that is known. */
export interface Slippage {
  readonly original: IsoDate | null;
  /** How often the date that counts became another one. */
  readonly timesMoved: number;
  /** From the first date to the one that counts now: less than 0 where it was brought forward; null without a date. */
  readonly daysSlipped: number | null;
}

/**
 * Each action's dates through the kept reports to now, by the action: the tracker's own original date first, then each
 * report's. A day of completion is no due date, and what has no date at a report says nothing of it.
 */
export function slippages(
  earlier: readonly Snapshot[],
  now: Snapshot,
): ReadonlyMap<KeptAction, Slippage> {
  const past = earlier.map((snapshot) => {
    const { pairs } = movementBetween(snapshot, now);
    return new Map(pairs.map((pair) => [pair.now, pair.before]));
  });
  return new Map(
    now.actions.map((action) => [
      action,
      slippageOf([...past.flatMap((pairs) => pairs.get(action) ?? []), action]),
    ]),
  );
}

/** Of an action's states, the earliest first. */
function slippageOf(states: readonly KeptAction[]): Slippage {
  const original = states.find(({ originalDue }) => originalDue !== null)?.originalDue ?? null;
  const dues = [original, ...states.map(({ due }) => due)].filter((due) => due !== null);
  const moves = dues.filter((due, at) => at > 0 && due !== dues[at - 1]);
  const [first = null] = dues;
  const last = dues.at(-1) ?? null;
  return {
    original: first,
    timesMoved: moves.length,
    daysSlipped: first === null || last === null ? null : daysBetween(first, last),
  };
}
