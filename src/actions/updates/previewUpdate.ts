import type { Work } from "../../excel/work";
import { besideAction } from "../../tracker/update/besideAction";
import { findTargets, planTargets } from "../../tracker/update/planUpdate";
import type { ActionUpdate, CellChange, UpdatePlan } from "../../tracker/update/update";
import { loadCorrections } from "../corrections";
import { inTurns } from "../inTurns";
import type { Reading } from "../judge";
import { lookAtCells, type CellPlace, type SeenCells } from "./lookAtCells";

export interface UpdatePreview extends UpdatePlan {
  /** Changes in rows or columns that are hidden or filtered away. */
  readonly hidden: readonly CellChange[];
}

/**
 * What updates would write, cell by cell, by the plan's own way of writing and by what Excel lets be written there.
 * Nothing is written. `look` asks Excel of the cells.
 */
export async function previewUpdate(
  { plan, snapshot }: Reading,
  updates: readonly ActionUpdate[],
  work: Work = {},
  look = (places: readonly CellPlace[]): Promise<SeenCells> => lookAtCells(places, work),
): Promise<UpdatePreview> {
  const { signal, onProgress } = work;
  const context = { plan, snapshot };
  const found = await inTurns(findTargets(context, updates), signal);
  const { rules, isHidden } = await look(found.targets);
  onProgress?.({ step: "Making sure that each change is read as you mean it", share: 0 });
  const { corrections } = loadCorrections();
  const planned = await inTurns(planTargets(context, found, corrections, rules), signal);
  const changes = besideAction(context, planned.changes);
  return { ...planned, changes, hidden: changes.filter(isHidden) };
}
