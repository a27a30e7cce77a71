import { fillCleanTracker, writeCleanTracker } from "../excel/clean/writeCleanTracker";
import { finishCleanTracker, removeCleanTracker } from "../excel/clean/unfinishedClean";
import { runExcel } from "../excel/runExcel";
import type { Work } from "../excel/work";
import { cleanTracker } from "../tracker/clean/cleanTracker";
import { setSheetUse } from "../tracker/correct";
import type { GivenReference } from "../tracker/clean/cleanReferences";
import type { Corrections } from "../tracker/corrections";
import type { Plan } from "../tracker/model";
import { loadCorrections } from "./corrections";
import { saveCorrections } from "./saveCorrections";

const DOING = "writing the clean tracker";

export interface WrittenClean {
  /** The new sheet; null where it is the whole of a new workbook. */
  readonly sheet: string | null;
  readonly rows: number;
  /** References that the plan did not have, or had twice. */
  readonly given: readonly GivenReference[];
}

/**
 * Adds the plan to the open workbook as a flat sheet. The workbook then holds the plan twice, so the new sheet is set
 * aside as no tracker, under whatever name people give it: a person turns that round on Columns when it is to be the
 * master. The setting stays behind when the sheet is moved to a workbook of its own, where it is read at once.
 */
export async function addCleanTracker(plan: Plan, work: Work = {}): Promise<WrittenClean> {
  const clean = cleanTracker(plan);
  const { corrections } = loadCorrections();
  const sheet = await runExcel((context) => writeCleanTracker(context, clean, work), DOING);
  try {
    await saveCorrections(setSheetUse(corrections, { sheet, use: "out" }));
    await runExcel((context) => finishCleanTracker(context, sheet), DOING);
  } catch (error) {
    // Without the setting the plan would be read twice.
    if (await removeCleanTracker(sheet)) await forget(corrections);
    throw error;
  }
  return { sheet, rows: clean.rows.length, given: clean.given };
}

/** Where the setting of a sheet that is gone was kept, the corrections are again as they were. */
async function forget(before: Corrections): Promise<void> {
  if (loadCorrections().corrections.sheets.length > before.sheets.length)
    await saveCorrections(before);
}

/** Makes the open workbook, which is a new and empty one, the plan's clean tracker. */
export async function fillCleanFile(plan: Plan, work: Work = {}): Promise<WrittenClean> {
  const clean = cleanTracker(plan);
  await runExcel((context) => fillCleanTracker(context, clean, work), DOING);
  return { sheet: null, rows: clean.rows.length, given: clean.given };
}
