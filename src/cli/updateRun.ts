import { basename } from "node:path";
import { localDay, readTracker } from "../actions";
import { openWorkbookFile, startOffice } from "../host";
import { ADD_IN } from "./addIn";
import { progressLine } from "./progress";
import type { Terminal } from "./runCommand";
import { updateHandOver } from "./updateHandOver";
import { updateMakeReturns } from "./updateMakeReturns";
import { readReturnFiles } from "./updateReadFiles";
import { updateMergeReturns } from "./updateMergeReturns";
import type { OpenTracker, UpdateWork } from "./updateWork";

/** Does the task; gives whether nothing is left to decide. */
export async function updateRun(work: UpdateWork, terminal: Terminal): Promise<boolean> {
  const { task } = work.options;
  if (task.kind === "make") {
    const reading = await onTracker(work, ({ reading }) => Promise.resolve(reading));
    return updateMakeReturns(reading, task, work.options, terminal);
  }
  if (task.kind === "handover") {
    return onTracker(work, (open) => updateHandOver(open, task, work, terminal));
  }
  const files = await readReturnFiles(task.folder);
  return onTracker(work, (open) => updateMergeReturns(open, files, task, work, terminal));
}

async function onTracker<Result>(
  { options, bytes }: UpdateWork,
  work: (open: OpenTracker) => Promise<Result>,
): Promise<Result> {
  const file = openWorkbookFile(bytes, ADD_IN);
  const session = await startOffice(file.workbook, { workbookName: basename(options.file) });
  const line = progressLine(process.stderr);
  const onProgress: OpenTracker["onProgress"] = ({ step, share }) => line.show(step, share);
  try {
    const reading = await readTracker({
      asOf: options.asOf ?? localDay(new Date()),
      preferences: options.monthFirst ? { dateOrder: "month-first" } : {},
      onProgress,
    });
    return await work({ file, reading, onProgress }).finally(() => line.clear());
  } finally {
    line.clear();
    session.dispose();
  }
}
