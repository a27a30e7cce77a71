import { readSetting, writeSetting } from "../excel/settings";
import { NO_CORRECTIONS, type Corrections } from "../tracker/corrections";
import { DEFAULT_PREFERENCES, type Preferences } from "../tracker/preferences";
import type { SetAside } from "../tracker/setAside";
import { loadCorrections } from "./corrections";
import { loadSetAside } from "./setAside";

/** All that people have told this add-in about the open workbook, as the workbook keeps it. */
export interface Kept {
  readonly corrections: Corrections;
  readonly setAside: readonly SetAside[];
  readonly preferences: Preferences;
}

export const NOTHING_KEPT: Kept = {
  corrections: NO_CORRECTIONS,
  setAside: [],
  preferences: DEFAULT_PREFERENCES,
};

const PREFERENCES = "preferences";

/** What the open workbook keeps; what cannot be read counts as not said. */
export function loadKept(): Kept {
  return {
    corrections: loadCorrections().corrections,
    setAside: loadSetAside().setAside,
    preferences: {
      ...DEFAULT_PREFERENCES,
      ...(readSetting(PREFERENCES) as Partial<Preferences> | null),
    },
  };
}

/** Keeps preferences in the open workbook. */
export function savePreferences(preferences: Preferences): Promise<void> {
  return writeSetting(PREFERENCES, preferences);
}
