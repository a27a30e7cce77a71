import type { Position } from "../actions";
import type { PaneActions } from "./paneActions";

/** What the pane is doing, and what came of the last thing that it did. */
export interface PaneState {
  readonly doing: "reading" | "writing" | null;
  readonly position: Position | null;
  readonly outcome: Outcome | null;
}

export interface Outcome {
  readonly kind: "done" | "failed";
  readonly message: string;
}

/** The pane's state outside of React, so that the ribbon's button and the pane's own do the same thing. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Promise<void>;
  readonly writeReport: () => Promise<void>;
}

export function createPaneStore(actions: PaneActions): PaneStore {
  let state: PaneState = { doing: null, position: null, outcome: null };
  const listeners = new Set<() => void>();
  const change = (changes: Partial<PaneState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };

  /** One thing at a time: a second click while the pane is busy does nothing. */
  async function run(doing: "reading" | "writing", work: () => Promise<Partial<PaneState>>) {
    if (state.doing) return;
    change({ doing, outcome: null });
    try {
      change({ doing: null, ...(await work()) });
    } catch (error) {
      change({ doing: null, outcome: { kind: "failed", message: messageOf(error) } });
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => run("reading", async () => ({ position: await actions.readPosition() })),
    writeReport: () =>
      run("writing", async () => {
        const { position, sheets } = await actions.writeReport();
        return { position, outcome: { kind: "done", message: `Written: ${sheets.join(", ")}.` } };
      }),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
