import { UserError } from "../../excel/UserError";
import type { Work } from "../../excel/work";
import { nameKey } from "../../tracker/fields/lead";
import type { Handover } from "../../tracker/handover/handover";
import {
  handoverCells,
  planHandover,
  type HandoverPlan,
} from "../../tracker/handover/planHandover";
import { leadsOf } from "../../tracker/leads/leadsOf";
import { besideAction } from "../../tracker/update/besideAction";
import type { CellChange } from "../../tracker/update/update";
import { loadCorrections } from "../corrections";
import { inTurns } from "../inTurns";
import type { Reading } from "../judge";
import { asTheyStand, write, type ApplyRequest } from "../updates/applyUpdate";
import { lookAtCells } from "../updates/lookAtCells";

export interface HandoverPreview extends HandoverPlan {
  /** Changes in rows or columns that are hidden or filtered away. */
  readonly hidden: readonly CellChange[];
}

/**
 * What a handover would write, cell by cell, and the cells that it cannot write. Nothing is written. Throws a UserError
 * where the plan has no such lead.
 */
export async function previewHandover(
  { plan, snapshot }: Reading,
  handover: Handover,
  work: Work = {},
): Promise<HandoverPreview> {
  const leads = leadsOf(plan);
  if (!leads.some(({ name }) => nameKey(name) === nameKey(handover.from))) {
    throw new UserError(
      `“${handover.from}” leads nothing in this plan. Its leads are: ${leads.map(({ name }) => name).join("; ")}.`,
    );
  }
  if (nameKey(handover.to) === nameKey(handover.from) || nameKey(handover.to) === "") {
    throw new UserError("Name another person or post to hand the actions to.");
  }
  const { signal, onProgress } = work;
  const context = { plan, snapshot };
  const { rules, isHidden } = await lookAtCells(handoverCells(context, handover), work);
  onProgress?.({ step: "Making sure that each name is read as you mean it", share: 0 });
  const { corrections } = loadCorrections();
  const planned = await inTurns(planHandover(context, handover, corrections, rules), signal);
  const changes = besideAction(context, planned.changes);
  return { ...planned, changes, hidden: changes.filter(isHidden) };
}

/** Writes a handover that was shown, as one batch of the change log; gives the batch's number. */
export async function applyHandover(
  { plan }: Reading,
  { changes }: HandoverPlan,
  said: Pick<ApplyRequest, "who" | "when" | "reason">,
  work: Work = {},
): Promise<number> {
  const standing = await asTheyStand(changes, work);
  if (standing === null) {
    throw new UserError("The cells of the leads were changed meanwhile: look at the list again.");
  }
  const result = await write({ plan, ...said }, "Handover", standing, work);
  if (result.kind === "applied") return result.batch;
  throw new UserError("The cells of the leads were changed meanwhile: look at the list again.");
}
