import { loadCorrections } from "./corrections";
import { readSnapshot } from "../excel/readWorkbook";
import { runExcel } from "../excel/runExcel";
import { UserError } from "../excel/UserError";
import type { Work } from "../excel/work";
import { mergeCorrections, type Corrections } from "../tracker/corrections";
import type { Flag, IsoDate, Plan } from "../tracker/model";
import { readPlan } from "../tracker/read/readPlan";
import type { WorkbookSnapshot } from "../tracker/grid";
import { checkPlan } from "../tracker/rules";

export interface ReadOptions extends Work {
  /** The day that the plan is judged at. */
  readonly asOf: IsoDate;
  /** Corrections that count over those that the workbook keeps. */
  readonly corrections?: Corrections;
}

/** What was read from the open workbook, and what was flagged. */
export interface Reading {
  readonly plan: Plan;
  readonly flags: readonly Flag[];
  /** Sheets that this add-in wrote earlier; they were not read. */
  readonly ownSheets: readonly string[];
}

/** Reads the open workbook and checks it; writes nothing. Throws a UserError where it holds no tracker. */
export async function readTracker(options: ReadOptions): Promise<Reading> {
  const snapshot = await runExcel((context) => readSnapshot(context, options));
  options.signal?.throwIfAborted();
  options.onProgress?.({ step: "Checking the plan", share: 0 });
  const plan = readCorrected(snapshot, options);
  if (plan.actions.length === 0) throw new UserError(noTracker(plan));
  return { plan, flags: checkPlan(plan), ownSheets: snapshot.ownSheets };
}

function readCorrected(snapshot: WorkbookSnapshot, { asOf, corrections }: ReadOptions): Plan {
  const { corrections: kept, problems } = loadCorrections();
  const plan = readPlan(snapshot, {
    asOf,
    corrections: corrections === undefined ? kept : mergeCorrections(kept, corrections),
  });
  const unread = problems.map((problem) => ({
    used: false,
    text: `A setting kept in this workbook could not be read. ${problem}`,
  }));
  return { ...plan, corrections: [...plan.corrections, ...unread] };
}

function noTracker({ notTrackers, corrections }: Plan): string {
  const looked = notTrackers.map(({ sheet, reason }) => `${sheet} (${reason.replace(/\.$/, "")})`);
  const where = looked.length === 0 ? "" : ` Looked at: ${looked.join("; ")}.`;
  return (
    "No tracker was found: it needs a header over a column of actions, with at least two of lead, date, rating and " +
    `evidence beside it; name these columns in the header and try again.${where}${notUsed(corrections)}`
  );
}

function notUsed(corrections: Plan["corrections"]): string {
  return corrections
    .filter(({ used }) => !used)
    .map(({ text }) => ` ${text}`)
    .join("");
}
