import { DEFAULT_REPORT_OPTIONS } from "../../src/tracker/summary/options";
import { NO_HISTORY, type History } from "../../src/tracker/history/snapshot";
import type { BoardReport } from "../../src/tracker/summary/report";
import { summarise } from "../../src/tracker/summary/summarise";
import type { Action, Flag, Plan } from "../../src/tracker/model";
import { aPlan, aSetAsideFlag } from "./planBuilder";

/** The report of a plan of these actions. */
export function aReport(
  actions: readonly Action[],
  flags: readonly Flag[] = [],
  over: Partial<Plan> = {},
  setAside: readonly Flag[] = [],
  history: History = NO_HISTORY,
): BoardReport {
  const aside = { setAside: setAside.map(aSetAsideFlag), returned: [] };
  return summarise(aPlan(actions, over), flags, DEFAULT_REPORT_OPTIONS, aside, history);
}
