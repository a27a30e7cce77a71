import { useState } from "react";
import type { Kept } from "../../../actions";
import type { PaneStore } from "../../state/paneStore";

export interface Saving {
  /** Keeps changes in the workbook, and says so beside what was changed. */
  readonly save: (field: string, changes: Partial<Kept>) => void;
  /** What was saved last; null where nothing was, or it could not be. */
  readonly saved: string | null;
}

/** Saves each change as it is made. What could not be saved the pane tells above every view. */
export function useSaving(store: PaneStore): Saving {
  const [saved, setSaved] = useState<string | null>(null);
  const save: Saving["save"] = (field, changes) => {
    setSaved(null);
    void store.keep(changes).then(() => {
      if (store.state().outcome?.kind !== "failed") setSaved(field);
    });
  };
  return { save, saved };
}
