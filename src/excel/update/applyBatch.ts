import type { LogEntry, LogOutcome } from "../../tracker/update/log";
import type { CellChange } from "../../tracker/update/update";
import { UserError } from "../UserError";
import { send, uncancellable, type Work } from "../work";
import { lookAt, targetsOf, type Looked, type Target } from "./lookAt";
import { queueBack, type NotPutBack, type Written } from "./queueBack";
import { lookAtRows, queueAgain, queueOutcomes, rowsOfBatch, type LogRow } from "./logRows";
import { queueEntries } from "./queueEntries";
import { queueState } from "./queueState";
import { addLog, findLog, nextBatch, type OpenLog } from "./updateLog";

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
  const undoneRows = undone === null ? [] : rowsOfBatch(log, undone);
  if (changes.length === 0) {
    await tellUndone(context, undoneRows, going);
    return { batch: undone ?? 0 };
  }
  const batch = nextBatch(log);
  const rows = queueEntries(log, entriesOf(batch));
  const logged: Logged = { log, batch, undone };
  const targets = targetsOf(context, changes);
  const before = lookAt(targets);
  const isKnown = lookAtRows([...rows, ...undoneRows]);
  await send(context, going);
  if (!isKnown() || !before().every(({ isAsPlanned }) => isAsPlanned)) {
    queueOutcomes(rows, "Not written");
    await send(context, going);
    throw moved();
  }
  const found = lookAt(targets);
  const isStillKnown = lookAtRows([...rows, ...undoneRows]);
  try {
    for (const { range, change } of targets) queueState(range, change);
    queueOutcomes(rows, "Done");
    queueOutcomes(undoneRows, "Undone");
    await send(context, going);
  } catch (error) {
    await takeBack(context, targets.map(asPlanned), logged, going, error);
    throw error;
  }
  const looked = found();
  if (looked.every(({ isAsPlanned }) => isAsPlanned)) {
    if (!isStillKnown()) await tellAgain(context, logged, going);
    return { batch };
  }
  const written = targets.map((target, at) => asFound(target, looked[at]));
  await takeBack(context, written, logged, going);
  throw moved();
}

/** Says of a batch whose cells hold again what they held that it is taken back. */
async function tellUndone(
  context: Excel.RequestContext,
  rows: readonly LogRow[],
  work: Work,
): Promise<void> {
  const isKnown = lookAtRows(rows);
  await send(context, work);
  if (!isKnown()) throw moved();
  queueOutcomes(rows, "Undone");
  await send(context, work);
}

/** After a write whose log was sorted in that very moment: says again what became of it, where its rows are now. */
async function tellAgain(
  context: Excel.RequestContext,
  { log, batch, undone }: Logged,
  work: Work,
): Promise<void> {
  const now = await findLog(context, work);
  const outcomes = new Map<number, LogOutcome>([[batch, "Done"]]);
  if (undone !== null) outcomes.set(undone, "Undone");
  if (now !== null) queueAgain(now, log, outcomes);
  await send(context, work);
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

interface Logged {
  /** The log as it was before. */
  readonly log: OpenLog;
  readonly batch: number;
  /** The batch that was to be taken back by this one. */
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
  // A log that cannot be opened any more keeps nothing from being put back.
  const now = await findLog(context, work).catch(() => null);
  try {
    const { reached, changed, misplaced } = await queueBack(context, written, work);
    left = { changed: [...reached, ...changed], misplaced };
    if (now !== null) queueAgain(now, logged.log, new Map([[logged.batch, "Not written"]]));
    await send(context, work);
    left = { changed, misplaced };
  } catch (error) {
    reason = error;
  }
  if (left.changed.length + left.misplaced.length > 0) throw halfDone(left, reason);
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
