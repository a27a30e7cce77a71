import type { PaneActions } from "./paneActions";
import { NO_UPDATE } from "./updating";
import { NO_ACTION_FILTER, NO_FLAG_FILTER, NOTHING_CHANGED, type PaneState } from "./paneState";

/** Nothing read yet, and the plan to be judged as at today. */
export function startingState(actions: PaneActions): PaneState {
  const today = actions.today();
  return {
    view: "overview",
    asOf: today,
    today,
    kept: actions.loadKept(),
    reading: null,
    position: null,
    changed: NOTHING_CHANGED,
    busy: null,
    outcome: null,
    keptReports: [],
    since: null,
    written: null,
    copy: null,
    cleaned: null,
    flagFilter: NO_FLAG_FILTER,
    actionFilter: NO_ACTION_FILTER,
    updating: NO_UPDATE,
    handing: null,
  };
}
