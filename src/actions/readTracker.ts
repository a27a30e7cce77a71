import { readSnapshot } from "../excel/readWorkbook";
import { runExcel } from "../excel/runExcel";
import { UserError } from "../excel/UserError";
import type { Work } from "../excel/work";
import type { Flag, IsoDate, Plan, RagKey } from "../tracker/model";
import { readPlan } from "../tracker/read/readPlan";
import { checkPlan } from "../tracker/rules";

export interface ReadOptions extends Work {
  /** The day that the plan is judged at. */
  readonly asOf: IsoDate;
  /** What people have said that colours mean where the plan does not say. */
  readonly meanings?: RagKey;
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
  const plan = readPlan(snapshot, { asOf: options.asOf, meanings: options.meanings ?? {} });
  if (plan.actions.length === 0) throw new UserError(noTracker(plan));
  return { plan, flags: checkPlan(plan), ownSheets: snapshot.ownSheets };
}

function noTracker({ notTrackers }: Plan): string {
  const looked = notTrackers.map(({ sheet, reason }) => `${sheet} (${reason.replace(/\.$/, "")})`);
  const where = looked.length === 0 ? "" : ` Looked at: ${looked.join("; ")}.`;
  return (
    "No tracker was found: it needs a header over a column of actions, with at least two of lead, date, rating and " +
    `evidence beside it; name these columns in the header and try again.${where}`
  );
}
