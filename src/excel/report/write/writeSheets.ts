import type { PlannedSheet } from "../plannedSheet";
import type { SheetPlan } from "../sheetPlan";
import { jsonLengthBySample } from "../../jsonLength";
import type { Work } from "../../work";
import { Pacer } from "./pacer";
import type { Prepared } from "./prepareSheets";
import { clearLeftovers, writeCells } from "./writeCells";
import { writeChoices } from "./writeChoices";
import { writeCharts } from "./writeCharts";
import { writeLook } from "./writeLook";
import { writePage } from "./writePage";
import { addTables, emptySheet, resizeTables } from "./writeTables";

/** Cells and tables of every sheet first: formulas name tables of other sheets, and the look goes over cells. */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  tableNames: Prepared["tableNames"],
  work: Work,
): Promise<void> {
  const bytes = sheets.reduce((sum, { plan }) => sum + bytesOf(plan), 0);
  const pacer = new Pacer(context, work, bytes);
  pacer.begin();
  // The first sheet counts over a table of a later one: written from the last to the first.
  for (const { plan, worksheet, earlier, rearranged } of [...sheets].reverse()) {
    if (rearranged) emptySheet(worksheet, earlier);
    const left = rearranged ? { ...earlier, used: null, tables: [] } : earlier;
    resizeTables(worksheet, plan, tableNames, left);
    clearLeftovers(worksheet, left.used, plan);
    await writeCells(worksheet, plan, pacer);
    addTables(worksheet, plan, tableNames, left);
  }
  await pacer.flush();
  for (const { plan, worksheet, earlier } of sheets) {
    writeLook(worksheet, plan);
    writePage(worksheet, plan);
    writeChoices(worksheet, plan);
    writeCharts(worksheet, plan, earlier);
  }
  await pacer.finish();
}

/** About what is to be written, to tell how far it is. */
function bytesOf({ blocks }: SheetPlan): number {
  return blocks.reduce((sum, { rows }) => sum + jsonLengthBySample(rows), 0);
}
