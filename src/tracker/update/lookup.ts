import type { CellArea, CellPosition, WorkbookSnapshot, WorksheetGrid } from "../grid";
import type { Action, Plan } from "../model";
import { onceFor } from "../onceFor";

const byKey = onceFor(({ actions }: Plan) => new Map(actions.map((each) => [each.key, each])));
const byName = onceFor(
  ({ worksheets }: WorkbookSnapshot) => new Map(worksheets.map((each) => [each.name, each])),
);

/** The action with a key; undefined where the plan has none. */
export function actionWithKey(plan: Plan, key: string): Action | undefined {
  return byKey(plan).get(key);
}

/** The worksheet with a name; undefined where the workbook has none. */
export function worksheetNamed(
  snapshot: WorkbookSnapshot,
  name: string,
): WorksheetGrid | undefined {
  return byName(snapshot).get(name);
}

/** The merged areas of a grid by the worksheet's rows that they touch. */
const mergesByRow = onceFor(({ merges, origin, values }: WorksheetGrid) => {
  const rows = new Map<number, CellArea[]>();
  for (const area of merges) {
    const end = Math.min(area.row + area.rowCount, origin.row + values.length);
    for (let row = area.row; row < end; row++) {
      const before = rows.get(row);
      if (before) before.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
});

/** The merged area that covers a cell, by its position in the worksheet; undefined where none does. */
export function mergeAt(grid: WorksheetGrid, { row, column }: CellPosition): CellArea | undefined {
  return mergesByRow(grid)
    .get(row)
    ?.find((area) => column >= area.column && column < area.column + area.columnCount);
}
