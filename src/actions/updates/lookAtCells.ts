import { readTargets } from "../../excel/update/readTargets";
import { runExcel } from "../../excel/runExcel";
import type { Work } from "../../excel/work";
import type { CellRules, Target } from "../../tracker/update/target";
import { FREE, ruleOf } from "./cellRule";
import { idOf } from "./conflict";

export type CellPlace = Pick<Target, "sheet" | "cell">;

/** What Excel says of cells that are to be changed. */
export interface SeenCells {
  readonly rules: CellRules;
  /** Whether a cell's row or column is hidden or filtered away. */
  readonly isHidden: (place: CellPlace) => boolean;
}

/** Asks Excel what may be written in cells, and which of them are out of sight. */
export async function lookAtCells(places: readonly CellPlace[], work: Work): Promise<SeenCells> {
  const cells = await runExcel(
    (context) => readTargets(context, places, work),
    "looking at the cells to be changed",
  );
  const rules = new Map(places.map((place, i) => [idOf(place), ruleOf(cells[i] ?? null)]));
  const hidden = new Set(cells.flatMap((cell) => (cell?.isHidden ? idOf(cell) : [])));
  return {
    rules: (sheet, cell) => rules.get(idOf({ sheet, cell })) ?? FREE,
    isHidden: (place) => hidden.has(idOf(place)),
  };
}
