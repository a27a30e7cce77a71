import type { LogEntry } from "../../tracker/update/log";
import { sameState } from "../../tracker/update/cells";
import type { CellChange } from "../../tracker/update/update";
import { UserError } from "../UserError";
import { send, uncancellable, type Work } from "../work";
import { readTargets } from "./readTargets";
import { addLog, findLog, nextBatch, queueEntries, queueOutcomes, type OpenLog } from "./updateLog";
import { queueStates } from "./writeStates";

export interface Applied {
  /** The batch's number in the change log. */
  readonly batch: number;
}

/**
 * Writes changes that were worked out, all or nothing: they are logged first as started, then written in one request.
 * Where that fails, what was written of it is taken back; where that is not possible, the error names what stands.
 * `undone` is the batch that these changes take back.
 */
export async function applyBatch(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  entriesOf: (batch: number) => readonly LogEntry[],
  work: Work,
  undone: number | null,
): Promise<Applied> {
  const log = (await findLog(context, work)) ?? addLog(context);
  const going = uncancellable(work);
  if (changes.length === 0) {
    if (undone !== null) queueOutcomes(log, rowsOf(log, undone), "Undone");
    await send(context, going);
    return { batch: undone ?? 0 };
  }
  const batch = nextBatch(log);
  const first = queueEntries(log, entriesOf(batch));
  const rows = changes.map((_, i) => first + i);
  await send(context, going);
  try {
    queueStates(context, changes);
    queueOutcomes(log, rows, "Done");
    if (undone !== null) queueOutcomes(log, rowsOf(log, undone), "Undone");
    await send(context, going);
    return { batch };
  } catch (error) {
    await takeBack(context, changes, { log, rows, undone }, going);
    throw error;
  }
}

/** The log's rows of a batch, as indexes in the sheet. */
function rowsOf({ entries }: OpenLog, batch: number): number[] {
  return entries.flatMap((entry, i) => (entry?.batch === batch ? [i + 1] : []));
}

interface Logged {
  readonly log: OpenLog;
  /** The log's rows of the changes, as indexes in the sheet. */
  readonly rows: readonly number[];
  /** The batch that was to be taken back by them. */
  readonly undone: number | null;
}

/** After a failed write: every cell that it reached gets its earlier state back, and the log says so. */
async function takeBack(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  { log, rows, undone }: Logged,
  work: Work,
): Promise<void> {
  let written: readonly CellChange[] = changes;
  try {
    const cells = await readTargets(context, changes, work);
    written = changes.filter(({ before }, i) => {
      const state = cells[i]?.state;
      return state !== undefined && !sameState(state, before);
    });
    const back = written.map(({ sheet, cell, before, after }) => ({
      sheet,
      cell,
      before: after,
      after: before,
    }));
    queueStates(context, back);
    queueOutcomes(log, rows, "Not written");
    // What was not undone after all can be undone again.
    for (const row of undone === null ? [] : rowsOf(log, undone)) {
      const outcome = log.entries[row - 1]?.outcome;
      if (outcome !== undefined) queueOutcomes(log, [row], outcome);
    }
    await send(context, work);
  } catch (error) {
    if (written.length === 0) return;
    throw new UserError(whatStands(written), { title: "Half done", cause: error });
  }
}

function whatStands(written: readonly CellChange[]): string {
  const places = written.map(({ sheet, cell }) => `${sheet} ${cell}`).join(", ");
  return `Excel stopped while the update was written, and could not take it back: these cells may hold the new text or the old: ${places}. Do the same update again: it finishes what is missing.`;
}
