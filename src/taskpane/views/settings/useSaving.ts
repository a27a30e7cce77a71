import { useState } from "react";
import type { KeptChange, PaneStore } from "../../state/paneStore";

export interface Saving {
  /** Keeps changes in the workbook, and says so beside what was changed. */
  readonly save: (field: string, said: KeptChange) => void;
  /** What was saved last; null where nothing was, or it could not be. */
  readonly saved: string | null;
}

/** Saves each change as it is made. What could not be saved the pane tells above every view. */
export function useSaving(store: PaneStore): Saving {
  const [saved, setSaved] = useState<string | null>(null);
  const save: Saving["save"] = (field, said) => {
    setSaved(null);
    void store.keep(said).then((ended) => {
      if (ended === "done") setSaved(field);
    });
  };
  return { save, saved };
}
