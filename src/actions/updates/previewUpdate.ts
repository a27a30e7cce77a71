import { readTargets } from "../../excel/update/readTargets";
import { runExcel } from "../../excel/runExcel";
import type { Work } from "../../excel/work";
import { besideAction } from "../../tracker/update/besideAction";
import { planUpdate, updateCells } from "../../tracker/update/planUpdate";
import type { CellRules } from "../../tracker/update/target";
import type { ActionUpdate, CellChange, UpdatePlan } from "../../tracker/update/update";
import { loadCorrections } from "../corrections";
import type { Reading } from "../judge";
import { FREE, ruleOf } from "./cellRule";

export interface UpdatePreview extends UpdatePlan {
  /** Changes in rows or columns that are hidden or filtered away. */
  readonly hidden: readonly CellChange[];
}

/**
 * What updates would write, cell by cell, by the plan's own way of writing and by what Excel lets be written there.
 * Nothing is written.
 */
export async function previewUpdate(
  { plan, snapshot }: Reading,
  updates: readonly ActionUpdate[],
  work: Work = {},
): Promise<UpdatePreview> {
  const { corrections } = loadCorrections();
  const places = updateCells({ plan, snapshot }, updates);
  const cells = await runExcel(
    (context) => readTargets(context, places, work),
    "looking at the cells to be updated",
  );
  const rules = new Map(
    places.map(({ sheet, cell }, i) => [`${sheet}!${cell}`, ruleOf(cells[i] ?? null)]),
  );
  const unseen = new Set(
    cells.flatMap((each) => (each?.isHidden ? [`${each.sheet}!${each.cell}`] : [])),
  );
  const ruleFor: CellRules = (sheet, cell) => rules.get(`${sheet}!${cell}`) ?? FREE;
  const ruled = planUpdate({ plan, snapshot }, updates, corrections, ruleFor);
  const changes = besideAction({ plan, snapshot }, ruled.changes);
  return {
    ...ruled,
    changes,
    hidden: changes.filter((each) => unseen.has(`${each.sheet}!${each.cell}`)),
  };
}
