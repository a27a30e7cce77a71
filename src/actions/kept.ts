import { NO_CORRECTIONS, type Corrections } from "../tracker/corrections";
import { DEFAULT_PREFERENCES, type Preferences } from "../tracker/preferences";
import type { SetAside } from "../tracker/setAside";
import { loadCorrections } from "./corrections";
import { loadLastReport, type LastReport } from "./lastReport";
import { loadPreferences } from "./preferences";
import { loadSetAside } from "./setAside";

/** All that people have told this add-in about the open workbook, as the workbook keeps it. */
export interface Kept {
  readonly corrections: Corrections;
  readonly setAside: readonly SetAside[];
  readonly preferences: Preferences;
  /** The report that stands in the workbook; null where none is known to. */
  readonly lastReport: LastReport | null;
}

export const NOTHING_KEPT: Kept = {
  corrections: NO_CORRECTIONS,
  setAside: [],
  preferences: DEFAULT_PREFERENCES,
  lastReport: null,
};

/** What the open workbook keeps; what cannot be read counts as not said. */
export function loadKept(): Kept {
  return {
    corrections: loadCorrections().corrections,
    setAside: loadSetAside().setAside,
    preferences: loadPreferences().preferences,
    lastReport: loadLastReport(),
  };
}
