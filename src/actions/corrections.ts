import { readSetting } from "../excel/settings";
import { checkCorrections, type CheckedCorrections } from "../tracker/checkCorrections";
import { NO_CORRECTIONS } from "../tracker/corrections";

/** The name of the setting that keeps them. */
export const CORRECTIONS = "corrections";

/** What people have put right in how the open workbook is read, as it is kept in it. */
export function loadCorrections(): CheckedCorrections {
  const kept = readSetting(CORRECTIONS);
  return kept === null ? { corrections: NO_CORRECTIONS, problems: [] } : checkCorrections(kept);
}
