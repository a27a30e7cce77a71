import type { LogEntry } from "../../tracker/update/log";
import type { CellChange } from "../../tracker/update/update";
import { UserError } from "../UserError";
import { send, uncancellable, type Work } from "../work";
import { lookAt, targetsOf, type Looked, type Target } from "./lookAt";
import { queueBack, type NotPutBack, type Written } from "./queueBack";
import { addLog, findLog, nextBatch, queueEntries, queueOutcomes, type OpenLog } from "./updateLog";
import { queueState } from "./queueState";

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
    await takeBack(context, targets.map(asPlanned), logged, going, error);
    throw error;
  }
  const looked = found();
  if (looked.every(({ isAsPlanned }) => isAsPlanned)) return { batch };
  const written = targets.map((target, at) => asFound(target, looked[at]));
  await takeBack(context, written, logged, going);
  throw moved();
}

/** Nobody can say what a cell held when it was written, if not what was planned. */
const asPlanned = (target: Target): Written => ({
  target,
  before: target.change.before,
  beside: target.change.beside?.value ?? null,
});

const asFound = (target: Target, looked: Looked | undefined): Written =>
  looked ? { target, before: looked.state, beside: looked.beside } : asPlanned(target);

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

/**
 * After a write that failed, or went into rows that were moved in that very moment: every cell that it reached gets its
 * earlier state back, and the log says so.
 */
async function takeBack(
  context: Excel.RequestContext,
  written: readonly Written[],
  logged: Logged,
  work: Work,
  cause?: unknown,
): Promise<void> {
  const all = written.map(({ target: { change } }) => `${change.sheet} ${change.cell}`);
  let left: NotPutBack = { changed: all, misplaced: [] };
  let reason = cause;
  try {
    const { reached, changed, misplaced } = await queueBack(context, written, work);
    left = { changed: [...reached, ...changed], misplaced };
    queueNotWritten(logged);
    await send(context, work);
    left = { changed, misplaced };
  } catch (error) {
    reason = error;
  }
  if (left.changed.length + left.misplaced.length > 0) throw halfDone(left, reason);
}

function queueNotWritten({ log, rows, undone }: Logged): void {
  queueOutcomes(log, rows, "Not written");
  // What was not undone after all can be undone again.
  for (const row of undone === null ? [] : rowsOf(log, undone)) {
    const outcome = log.entries[row - 1]?.outcome;
    if (outcome !== undefined) queueOutcomes(log, [row], outcome);
  }
}

function halfDone({ changed, misplaced }: NotPutBack, cause: unknown): UserError {
  const said = ["Excel stopped while the update was written, and could not take all of it back."];
  if (changed.length > 0)
    said.push(
      `These cells may hold the new text or the old: ${changed.join(", ")}. Do the same update again: it finishes what is missing.`,
    );
  if (misplaced.length > 0)
    said.push(
      `Rows were moved in that moment: the new text may stand in these cells, or in the rows that stood there: ${misplaced.join(", ")}. Look at them, and put right what is wrong.`,
    );
  return new UserError(said.join(" "), { title: "Half done", cause });
}
