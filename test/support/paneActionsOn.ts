import { describePosition, NOTHING_KEPT, reportOf, type Kept } from "../../src/actions";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import type { WorkbookSnapshot } from "../../src/tracker/grid";
import { readPlan } from "../../src/tracker/read/readPlan";
import { checkPlan } from "../../src/tracker/rules";
import { sortFlags } from "../../src/tracker/setAside/sortFlags";
import { returnsInMemory } from "./returnsInMemory";
import { updatesInMemory } from "./updatesInMemory";
import { workbook, worksheet } from "./worksheet";

/** A small plan of two rated actions, one of them late, and one that nobody rated or leads. */
export const SMALL_PLAN = workbook(
  worksheet("Plan", [
    ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
    ["1.1", "Agree a checklist with settings", "Jo Poole", "31/03/2024", "Red", "Minutes"],
    ["1.2", "Train every health visitor", "Sam Reed", "30/06/2024", "Green", null],
    ["1.3", "Publish the local offer anew", null, "30/09/2024", null, null],
  ]),
);

export const NO_PLAN = workbook(worksheet("Minutes", [["We met."], ["We talked."]]));

/**
 * What a pane asks for, answered from cells in memory by the real reader and the real rules; nothing is kept or
 * written anywhere else.
 */
export function paneActionsOn(
  snapshot: WorkbookSnapshot = SMALL_PLAN,
  over: Partial<PaneActions> = {},
): PaneActions {
  let kept: Kept = NOTHING_KEPT;
  const actions: PaneActions = {
    today: () => "2024-06-15",
    loadKept: () => kept,
    keep: (changes) => {
      kept = { ...kept, ...changes };
      return Promise.resolve();
    },
    readWorkbook: () => Promise.resolve(snapshot),
    judge: (cells, asOf) => {
      const { corrections, preferences, setAside } = kept;
      const plan = readPlan(cells, { asOf, dateOrder: preferences.dateOrder, corrections });
      const sorted = sortFlags(checkPlan(plan, preferences), setAside, plan, cells);
      const { ownSheets } = cells;
      return Promise.resolve({ snapshot: cells, plan, ...sorted, ownSheets, preferences });
    },
    keptReports: () => Promise.resolve([]),
    describe: (reading) => Promise.resolve(describePosition(reading)),
    select: ({ cells }) => Promise.resolve({ address: cells.join(","), all: true, shown: true }),
    watch: () => Promise.resolve(null),
    writeReport: async (asOf, request) => {
      const reading = await actions.judge(snapshot, asOf);
      const written = { sheets: [{ name: "Board summary", added: true, holds: "" }] };
      return {
        ...reading,
        report: reportOf(reading, { ...request, since: null }),
        written: { ...written, left: [], comments: 0, shown: true },
      };
    },
    publication: {
      make: async (asOf) => {
        const reading = await actions.judge(snapshot, asOf);
        const report = reportOf(reading, { mode: "publication" });
        return { ...reading, report, bytes: new Uint8Array(), sheets: [], checked: [] };
      },
      open: () => Promise.resolve(),
    },
    addClean: ({ actions: all }) =>
      Promise.resolve({ sheet: "Clean tracker", rows: all.length, given: [] }),
    updates: updatesInMemory(),
    ...returnsInMemory(),
    ...over,
  };
  return actions;
}

/** A promise that is kept or broken from outside. */
export function pending<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((keep, fail) => {
    resolve = keep;
    reject = fail;
  });
  return { promise, resolve, reject };
}
