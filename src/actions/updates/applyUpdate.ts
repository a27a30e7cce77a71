import { runAsOneUndo, runExcel } from "../../excel/runExcel";
import { applyBatch, type Applied } from "../../excel/update/applyBatch";
import { readTargets } from "../../excel/update/readTargets";
import { UserError } from "../../excel/UserError";
import type { Work } from "../../excel/work";
import { sameState } from "../../tracker/update/cells";
import type { LogKind } from "../../tracker/update/log";
import { logEntries } from "../../tracker/update/logEntries";
import type { ActionUpdate, CellChange, CellState } from "../../tracker/update/update";
import type { Plan } from "../../tracker/model";
import { judgeInTurns, type Reading } from "../judge";
import { readWorkbook } from "../readWorkbook";
import { idOf, type Conflict, type Resolutions } from "./conflict";
import { previewUpdate } from "./previewUpdate";

export interface ApplyRequest {
  /** What the changes were worked out from. */
  readonly plan: Plan;
  /** What the lead said; worked out anew where the sheet has changed meanwhile. */
  readonly updates: readonly ActionUpdate[];
  /** What was shown to the lead and confirmed. */
  readonly changes: readonly CellChange[];
  readonly resolutions?: Resolutions;
  readonly who: string;
  /** "2026-06-30 14:05". */
  readonly when: string;
  readonly reason: string;
}

export type ApplyResult =
  | ({ readonly kind: "applied"; readonly changes: readonly CellChange[] } & Applied)
  /** Nothing was written: each of these has to be decided first. */
  | { readonly kind: "conflicts"; readonly conflicts: readonly Conflict[] };

/** Writes what was confirmed, or nothing: each cell is looked at again first. */
export async function applyUpdate(request: ApplyRequest, work: Work = {}): Promise<ApplyResult> {
  const { plan, changes, resolutions = new Map() } = request;
  const standing = await asTheyStand(changes, work);
  if (standing) return write(request, "Update", standing, work);
  const snapshot = await readWorkbook(work);
  const reading = await judgeInTurns(snapshot, { asOf: plan.asOf }, work.signal);
  const { ready, conflicts } = await rebase(request, reading, work);
  const open = conflicts.filter(({ change }) => !resolutions.has(idOf(change)));
  if (open.length > 0) return { kind: "conflicts", conflicts: open };
  const found = await asTheyStand(ready, work);
  if (!found) throw new UserError("The sheet is being changed just now: try again.");
  return write(request, "Update", found, work);
}

/**
 * The changes with each cell's state just as Excel has it now, a white fill too, so that undoing gives that back; null
 * where a cell is no longer as it was when its change was worked out.
 */
export async function asTheyStand(
  changes: readonly CellChange[],
  work: Work,
): Promise<readonly CellChange[] | null> {
  const cells = await runExcel(
    (context) => readTargets(context, changes, work),
    "looking at the cells to be updated",
  );
  const standing = changes.flatMap((change, i) => {
    const { state, isInPlace } = cells[i] ?? {};
    const isAsPlanned = state && isInPlace && sameState(state, change.before);
    return isAsPlanned ? [withBefore(change, state)] : [];
  });
  return standing.length === changes.length ? standing : null;
}

/** A fill that the change leaves alone stays as it is. */
function withBefore(change: CellChange, before: CellState): CellChange {
  const { after } = change;
  const fill = after.fill === change.before.fill ? before.fill : after.fill;
  return { ...change, before, after: { ...after, fill } };
}

/** The confirmed changes in the sheet as it is now: moved cells found again, changed ones told. */
async function rebase(
  { updates, changes, resolutions = new Map() }: ApplyRequest,
  reading: Reading,
  work: Work,
): Promise<{ ready: CellChange[]; conflicts: Conflict[] }> {
  const now = await previewUpdate(reading, updates, work);
  const found = new Map(now.changes.map((change) => [partsOf(change), change]));
  const ready: CellChange[] = [];
  const conflicts: Conflict[] = [];
  for (const change of changes) {
    const standing = found.get(partsOf(change));
    const isSame = standing !== undefined && sameState(standing.before, change.before);
    if (!isSame) conflicts.push({ change, theirs: standing?.shown.before ?? null });
    if (standing && (isSame || resolutions.get(idOf(change)) === "mine")) ready.push(standing);
  }
  return { ready, conflicts };
}

const partsOf = ({ of }: CellChange): string => JSON.stringify(of);

/** Applies changes as one batch and logs them. */
export async function write(
  { plan, who, when, reason }: Pick<ApplyRequest, "plan" | "who" | "when" | "reason">,
  kind: LogKind,
  changes: readonly CellChange[],
  work: Work,
  undone: number | null = null,
): Promise<ApplyResult> {
  const applied = await runAsOneUndo(
    (context) =>
      applyBatch(
        context,
        changes,
        (batch) => logEntries({ changes, plan, batch, who, when, kind, reason }),
        work,
        undone,
      ),
    "writing the update",
  );
  return { kind: "applied", changes, ...applied };
}
