import { readReturnFiles } from "../../src/actions/returns";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import { planHandover } from "../../src/tracker/handover/planHandover";
import { mergeReturns } from "../../src/tracker/returns/mergeReturns";
import { finished } from "../../src/tracker/steps";
import { planUpdate } from "../../src/tracker/update/planUpdate";
import { NO_CORRECTIONS } from "../../src/tracker/corrections";

/** Returns and handovers that are worked out as they are in Excel, in a workbook without a return in it. */
export function returnsInMemory(): Pick<PaneActions, "returns" | "handover"> {
  return {
    returns: {
      make: () => Promise.resolve({ made: [], kept: [] }),
      read: () => Promise.resolve([]),
      readFiles: readReturnFiles,
      preview: (reading, returns, accepted) => {
        const merged = mergeReturns(reading, returns, accepted);
        const updates = merged.differences.map(({ update }) => update);
        const planned = planUpdate(reading, updates, NO_CORRECTIONS);
        const { conflicts: doubtful } = mergeReturns(reading, returns);
        return Promise.resolve({ merged, doubtful, updates, preview: { ...planned, hidden: [] } });
      },
    },
    handover: {
      preview: (reading, handover) =>
        Promise.resolve({
          ...finished(planHandover(reading, handover, NO_CORRECTIONS)),
          hidden: [],
        }),
      apply: () => Promise.resolve(1),
    },
  };
}
