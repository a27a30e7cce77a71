import type { JobKind } from "./jobQueue";
import type { Busy } from "./paneState";

/** What each job starts with. */
const STARTS: Readonly<Record<JobKind, string>> = {
  read: "Reading the workbook",
  judge: "Checking the plan",
  report: "Reading the workbook",
  publish: "Reading the workbook",
  keep: "Saving in the workbook",
  preview: "Looking at the cells to be changed",
  update: "Looking at the cells again",
  undo: "Reading the change log",
  history: "Reading the change log",
  returns: "Looking at the sheets",
  clean: "Writing the clean tracker",
};

/** A job as it starts, with those that wait after it. */
export function startOf(job: JobKind, next: readonly JobKind[]): Busy {
  const canCancel = job !== "keep" && job !== "judge";
  return { job, step: STARTS[job], share: 0, canCancel, isWaiting: false, next };
}

/** What is told of a job that waits: "After that …". */
export const NEXT: Readonly<Record<JobKind, string>> = {
  read: "the workbook is read again",
  judge: "the plan is checked again",
  report: "the board report is written",
  publish: "the copy for publication is made",
  keep: "what you set is saved",
  preview: "the changes are shown to you",
  update: "the update is written",
  undo: "the update is undone",
  history: "the change log is read",
  returns: "the returns are made",
  clean: "the clean tracker is written",
};
