import type { IsoDate } from "../model";
import type { KeptAction, Rated, Snapshot } from "./snapshot";
import { movementBetween } from "./movement";

/** From how many periods running an action counts as stuck. */
export const STUCK_PERIODS = 3;

/**
 * For how many periods running, up to now, each action has been rated red or amber, or said to be at risk or delayed: by
 * the tracker's own quarters and by the reports that are kept. 0 where it is not so now.
 */
export function periodsInTrouble(
  earlier: readonly Snapshot[],
  now: Snapshot,
): ReadonlyMap<KeptAction, number> {
  const past = earlier.map((snapshot) => ({
    snapshot,
    before: new Map(movementBetween(snapshot, now).pairs.map((pair) => [pair.now, pair.before])),
  }));
  return new Map(
    now.actions.map((action) => {
      const states = past.flatMap(({ snapshot, before }) => {
        const kept = before.get(action);
        return kept === undefined ? [] : [{ end: snapshot.period.end, rated: kept }];
      });
      return [action, running(timeline(action, states, now))];
    }),
  );
}

interface At {
  readonly end: IsoDate;
  readonly rated: Rated;
}

/**
 * The action's ratings by period, the earliest first: a quarter that the tracker rates itself goes before a report of
 * it. What stands now is a period of its own where it is not the last quarter's rating over again.
 */
function timeline(action: KeptAction, reported: readonly At[], now: Snapshot): readonly Rated[] {
  const told = reported.filter(
    ({ end, rated }, at) =>
      !isTypedAhead(action, now.quarters.indexOf(end), rated) ||
      reported.slice(0, at).some((earlier) => isAlike(earlier.rated, rated)),
  );
  const periods = new Map(told.map(({ end, rated }) => [end, rated]));
  now.quarters.forEach((end, at) => {
    const own = action.quarters[at] ?? null;
    if (own !== null && (own.status !== "unrated" || !periods.has(end))) periods.set(end, own);
  });
  const ratings = [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rated]) => rated);
  const lastOwn = action.quarters.findLast((rated) => rated !== null && rated.status !== "unrated");
  const isTold = lastOwn != null && isAlike(lastOwn, action);
  return isTold ? ratings : [...ratings, action];
}

/**
 * Whether a report told, of a quarter that the tracker left unrated, what the next one was rated as by that day: that
 * rating counts in its own quarter, and not twice. What an earlier quarter or report said too went on meanwhile.
 */
function isTypedAhead({ quarters }: KeptAction, at: number, told: Rated): boolean {
  const next = quarters[at + 1];
  if (quarters[at]?.status !== "unrated" || next == null || !isAlike(next, told)) return false;
  return !quarters.slice(0, at).some((each) => each !== null && isAlike(each, told));
}

const isAlike = (one: Rated, other: Rated): boolean =>
  one.status === other.status && one.rag === other.rag;

function running(ratings: readonly Rated[]): number {
  const last = ratings.findLastIndex((rated) => !isInTrouble(rated));
  return ratings.length - 1 - last;
}

/** A colour whose meaning is a good one in this plan is none to worry about. */
function isInTrouble({ status, rag }: Rated): boolean {
  if (status === "at-risk" || status === "delayed") return true;
  return status === "not-started" && (rag === "red" || rag === "amber" || rag === "amber-red");
}
