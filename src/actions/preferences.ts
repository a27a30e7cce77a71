import { readSetting, writeSetting } from "../excel/settings";
import { UserError } from "../excel/UserError";
import { checkPreferences, type CheckedPreferences } from "../tracker/checkPreferences";
import { DEFAULT_PREFERENCES, type Preferences } from "../tracker/preferences";

const NAME = "preferences";

/** What people have chosen for the plan and its reports, as the open workbook keeps it. */
export function loadPreferences(): CheckedPreferences {
  const kept = readSetting(NAME);
  return kept === null
    ? { preferences: DEFAULT_PREFERENCES, problems: [] }
    : checkPreferences(kept);
}

/** Keeps preferences in the open workbook in place of those that it holds. */
export async function savePreferences(preferences: Preferences): Promise<void> {
  const [problem] = checkPreferences(preferences).problems;
  if (problem !== undefined) throw new UserError(problem);
  const isUsual = JSON.stringify(preferences) === JSON.stringify(DEFAULT_PREFERENCES);
  await writeSetting(NAME, isUsual ? null : preferences);
}
