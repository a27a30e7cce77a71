import type { IsoDate } from "../model";
import { movementBetween } from "./movement";
import type { KeptAction, Rated, Snapshot } from "./snapshot";

/** A rating of a quarter that had been reported, and is another one now. */
export interface ClosedEdit {
  readonly action: KeptAction;
  readonly quarter: IsoDate;
  readonly was: Rated;
  readonly is: Rated;
  /** The report that told it otherwise. */
  readonly reported: Snapshot;
}

/**
 * What was changed in the tracker's own quarters after a report closed them: each quarter is compared with the first kept
 * report that told it, which the board saw first. In the plan's order, then by quarter.
 */
export function closedEdits(earlier: readonly Snapshot[], now: Snapshot): readonly ClosedEdit[] {
  const told = earlier.map((snapshot) => ({
    snapshot,
    before: new Map(movementBetween(snapshot, now).pairs.map((pair) => [pair.now, pair.before])),
  }));
  return now.actions.flatMap((action) =>
    now.quarters.flatMap((quarter, at): ClosedEdit[] => {
      const is = action.quarters[at] ?? null;
      const first = told.find(({ snapshot }) => snapshot.quarters.includes(quarter));
      if (is === null || first === undefined) return [];
      const { snapshot: reported, before } = first;
      const was = before.get(action)?.quarters[reported.quarters.indexOf(quarter)] ?? null;
      if (was === null || (was.status === is.status && was.rag === is.rag)) return [];
      return [{ action, quarter, was, is, reported }];
    }),
  );
}
