import { runExcel } from "../../excel/runExcel";
import { findLog } from "../../excel/update/updateLog";
import { UserError } from "../../excel/UserError";
import type { Work } from "../../excel/work";
import { besideAction } from "../../tracker/update/besideAction";
import { cellAt, isBetween, sameState } from "../../tracker/update/cells";
import { locate } from "../../tracker/update/locate";
import { inverse, type LogEntry } from "../../tracker/update/log";
import type { IsoDate } from "../../tracker/model";
import type { CellChange } from "../../tracker/update/update";
import { judgeInTurns, type Reading } from "../judge";
import { readWorkbook } from "../readWorkbook";
import { write, type ApplyRequest, type ApplyResult } from "./applyUpdate";
import { idOf, type Conflict } from "./conflict";

export interface UndoRequest extends Pick<ApplyRequest, "resolutions" | "who" | "when" | "reason"> {
  /** The day that the plan is read at. */
  readonly asOf: IsoDate;
}

/** The change log's entries that can be read, the first first. */
export async function readLog(work: Work = {}): Promise<readonly LogEntry[]> {
  const log = await runExcel((context) => findLog(context, work), "reading the change log");
  return (log?.entries ?? []).filter((entry) => entry !== null);
}

/**
 * Takes back a batch of the change log: every cell that still holds what the batch wrote gets what it held before.
 * A cell that somebody has changed since is a conflict, and nothing is written until it is decided.
 */
export async function undoBatch(
  batch: number,
  request: UndoRequest,
  work: Work = {},
): Promise<ApplyResult> {
  const entries = (await readLog(work)).filter((entry) => entry.batch === batch);
  const open = entries.filter(({ outcome }) => outcome === "Done" || outcome === "Started");
  if (open.length === 0) {
    throw new UserError(`Update ${batch} is not in the change log, or was taken back already.`);
  }
  const snapshot = await readWorkbook(work);
  const reading = await judgeInTurns(snapshot, { asOf: request.asOf }, work.signal);
  const steps = open.map(({ change }) => stepBack(change, reading));
  const conflicts = steps.flatMap(({ conflict }) => conflict ?? []);
  const undecided = conflicts.filter(({ change }) => !request.resolutions?.has(idOf(change)));
  if (undecided.length > 0) return { kind: "conflicts", conflicts: undecided };
  const ready = steps.flatMap(({ ready, conflict }) => {
    const isWanted = !conflict || request.resolutions?.get(idOf(conflict.change)) === "mine";
    return ready && isWanted ? [ready] : [];
  });
  const changes = besideAction(reading, ready);
  return write({ ...request, plan: reading.plan }, "Undo", changes, work, batch);
}

/** What takes one change back, where its cell stands now; neither where that has been done by hand. */
function stepBack(
  change: CellChange,
  reading: Reading,
): { readonly ready?: CellChange; readonly conflict?: Conflict } {
  const back = inverse(change);
  const [field] = change.of;
  const place = field === undefined ? null : locate(reading, field, change.below);
  if (place === null) return { conflict: { change: back, theirs: null } };
  const { text, ...state } = cellAt(reading.snapshot, place.sheet, place.cell);
  if (sameState(state, back.after)) return {};
  if (sameState(state, back.before)) return { ready: { ...back, ...place } };
  if (isBetween(state, back.before, back.after))
    return { ready: { ...back, ...place, before: state } };
  return {
    ready: { ...back, ...place, before: state },
    conflict: { change: back, theirs: text },
  };
}
