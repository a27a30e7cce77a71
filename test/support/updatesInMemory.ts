import type { ApplyResult } from "../../src/actions";
import type { UpdateActions } from "../../src/taskpane/state/paneActions";
import { NO_CORRECTIONS } from "../../src/tracker/corrections";
import { planUpdate } from "../../src/tracker/update/planUpdate";

export const NOW = "2024-06-15 10:30";

/** Updates that are worked out as they are in Excel, and written nowhere. */
export function updatesInMemory(over: Partial<UpdateActions> = {}): UpdateActions {
  const nothing: ApplyResult = { kind: "applied", batch: 1, changes: [] };
  return {
    now: () => NOW,
    preview: ({ plan, snapshot }, updates) =>
      Promise.resolve({ ...planUpdate({ plan, snapshot }, updates, NO_CORRECTIONS), hidden: [] }),
    apply: ({ changes }) => Promise.resolve({ ...nothing, changes }),
    undo: () => Promise.resolve(nothing),
    readLog: () => Promise.resolve([]),
    ...over,
  };
}
