import type { LogEntry } from "../../tracker/update/log";
import { sameState } from "../../tracker/update/cells";
import type { CellChange } from "../../tracker/update/update";
import { UserError } from "../UserError";
import { send, uncancellable, type Work } from "../work";
import { lookAt, targetsOf, type Looked, type Target } from "./lookAt";
import { readTargets } from "./readTargets";
import { addLog, findLog, nextBatch, queueEntries, queueOutcomes, type OpenLog } from "./updateLog";
import { queueState, queueStates } from "./writeStates";

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
  const logged = { log, rows: changes.map((_, i) => first + i), undone };
  const targets = targetsOf(context, changes);
  const before = lookAt(targets);
  await send(context, going);
  if (!before().every(({ isAsPlanned }) => isAsPlanned)) {
    queueOutcomes(log, logged.rows, "Not written");
    await send(context, going);
    throw moved();
  }
  const found = lookAt(targets);
  try {
    for (const { range, change } of targets) queueState(range, change);
    queueOutcomes(log, logged.rows, "Done");
    if (undone !== null) queueOutcomes(log, rowsOf(log, undone), "Undone");
    await send(context, going);
  } catch (error) {
    await takeBack(context, changes, logged, going);
    throw error;
  }
  if (found().every(({ isAsPlanned }) => isAsPlanned)) return { batch };
  await putBack(context, targets, found(), logged, going);
  throw moved();
}

function moved(): UserError {
  return new UserError(
    "Rows or cells of this update were changed or moved just now, so nothing of it was written: look at it again, then try again.",
    { title: "The workbook was changed meanwhile" },
  );
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
  logged: Logged,
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
    queueNotWritten(logged);
    await send(context, work);
  } catch (error) {
    if (written.length === 0) return;
    throw new UserError(whatStands(written), { title: "Half done", cause: error });
  }
}

/** After a write into rows that were moved in that very moment: each cell gets what it held then. */
async function putBack(
  context: Excel.RequestContext,
  targets: readonly Target[],
  found: readonly Looked[],
  logged: Logged,
  work: Work,
): Promise<void> {
  try {
    targets.forEach(({ range, change }, i) => {
      const state = found[i]?.state ?? change.before;
      queueState(range, { before: change.after, after: state });
    });
    queueNotWritten(logged);
    await send(context, work);
  } catch (cause) {
    const changes = targets.map(({ change }) => change);
    throw new UserError(whatStands(changes), { title: "Half done", cause });
  }
}

function queueNotWritten({ log, rows, undone }: Logged): void {
  queueOutcomes(log, rows, "Not written");
  // What was not undone after all can be undone again.
  for (const row of undone === null ? [] : rowsOf(log, undone)) {
    const outcome = log.entries[row - 1]?.outcome;
    if (outcome !== undefined) queueOutcomes(log, [row], outcome);
  }
}

function whatStands(written: readonly CellChange[]): string {
  const places = written.map(({ sheet, cell }) => `${sheet} ${cell}`).join(", ");
  return `Excel stopped while the update was written, and could not take it back: these cells may hold the new text or the old: ${places}. Do the same update again: it finishes what is missing.`;
}
