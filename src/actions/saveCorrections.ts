import { readSnapshot } from "../excel/readWorkbook";
import { runExcel } from "../excel/runExcel";
import { writeSetting } from "../excel/settings";
import { UserError } from "../excel/UserError";
import type { Work } from "../excel/work";
import { checkCorrections } from "../tracker/checkCorrections";
import type { Corrections } from "../tracker/corrections";
import { pinHeaders } from "../tracker/read/corrected/pinHeaders";
import { CORRECTIONS } from "./corrections";

/** Keeps corrections in the open workbook in place of those that it holds; the next reading uses them. */
export async function saveCorrections(corrections: Corrections, work: Work = {}): Promise<void> {
  const [problem] = checkCorrections(corrections).problems;
  if (problem !== undefined) throw new UserError(problem);
  const { colours, sheets, headers, columns, leads } = corrections;
  const isEmpty = [Object.keys(colours), sheets, headers, columns, leads].every(
    ({ length }) => length === 0,
  );
  await writeSetting(CORRECTIONS, isEmpty ? null : await pinned(corrections, work));
}

/** The workbook is read only where a header was pointed at anew. */
async function pinned(corrections: Corrections, work: Work): Promise<Corrections> {
  const isPinned = corrections.headers.every(
    (each) => each.header !== undefined || each.isHeader === false,
  );
  if (isPinned) return corrections;
  const snapshot = await runExcel((context) => readSnapshot(context, work));
  return pinHeaders(corrections, snapshot);
}
