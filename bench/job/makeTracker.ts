import { writeFileSync } from "node:fs";
import { newWorkbookFile } from "../../src/host";
import { addWorksheet, internStyle, setCell, styleOf } from "../../src/host/workbook";
import type { Workbook } from "../../src/host";
import type { WorksheetGrid } from "../../src/tracker/grid";
import { milestonePlan } from "../plans/milestonePlan";

/** The day that our own tracker is judged at. */
export const OWN_AS_OF = "2025-05-20";

/** A workbook of so many actions, drawn by our own plan. */
export function makeTracker(actions: number, path: string): void {
  const file = newWorkbookFile();
  drawTracker(file.workbook, actions);
  writeFileSync(path, file.save());
}

/** Adds that tracker's worksheets. */
export function drawTracker(workbook: Workbook, actions: number): void {
  for (const grid of milestonePlan(actions, 1).worksheets) drawSheet(workbook, grid);
}

function drawSheet(workbook: Workbook, grid: WorksheetGrid): void {
  const sheet = addWorksheet(workbook, grid.name);
  const { origin, merges } = grid;
  grid.values.forEach((values, r) =>
    values.forEach((value, c) => {
      const fill = grid.fills[r]?.[c] ?? "";
      const numberFormat = grid.numberFormats[r]?.[c] ?? "General";
      if (value === "" && fill === "") return;
      const style = internStyle(workbook, {
        ...styleOf(workbook, 0),
        fill: fill === "" ? null : fill,
        numberFormat,
      });
      setCell(sheet, origin.row + r, origin.column + c, { value, style });
    }),
  );
  sheet.merges = merges.map((area) => ({ ...area }));
  sheet.changed.aspects.add("merges");
}
