import { UserError } from "../excel/UserError";
import type { Work } from "../excel/work";
import type { Plan } from "../tracker/model";
import { judgeInTurns, type JudgeOptions, type Reading } from "./judge";
import { readWorkbook } from "./readWorkbook";

export interface ReadOptions extends Work, JudgeOptions {}

/** Reads the open workbook and checks it; writes nothing. Throws a UserError where it holds no tracker. */
export async function readTracker(options: ReadOptions): Promise<Reading> {
  const snapshot = await readWorkbook(options);
  options.signal?.throwIfAborted();
  options.onProgress?.({ step: "Checking the plan", share: 0 });
  const reading = await judgeInTurns(snapshot, options, options.signal);
  if (reading.plan.actions.length === 0) throw new UserError(noTracker(reading.plan));
  return reading;
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
