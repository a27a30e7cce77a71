import type { BoardReport } from "../../tracker/summary/report";
import type { Work } from "../work";
import type { SheetInput } from "./reportSheet";
import { REPORT_SHEETS } from "./sheets";
import type { SheetPlan } from "./sheetPlan";
import { findSheets } from "./write/findSheets";
import { Pacer } from "./write/pacer";
import { prepareSheets, type Prepared } from "./write/prepareSheets";
import { readEarlier, type EarlierState } from "./write/readEarlier";
import { showReport } from "./write/showReport";
import { clearLeftovers, writeCells } from "./write/writeCells";
import { writeChart } from "./write/writeChart";
import { writeLook } from "./write/writeLook";
import { writePage } from "./write/writePage";
import { addTables, resizeTables } from "./write/writeTables";

export interface WrittenSheet {
  readonly name: string;
  /** Whether this run added it. */
  readonly added: boolean;
}

export interface WrittenReport {
  readonly sheets: readonly WrittenSheet[];
  /** Whether Excel could show the report; it cannot while the workbook is not in front. */
  readonly shown: boolean;
}

/**
 * Writes the board's sheets into the open workbook, in place: at most ten requests, and one for each 4 MB. Reads what
 * people wrote first; works every sheet out before it writes to any.
 */
export async function writeReport(
  context: Excel.RequestContext,
  report: BoardReport,
  work: Work = {},
): Promise<WrittenReport> {
  const found = await findSheets(context, REPORT_SHEETS);
  const earlier = await readEarlier(context, found, work);
  const prepared = await prepareSheets(context, found, earlier, work);
  const plans = REPORT_SHEETS.map(({ plan }, index) =>
    plan(inputFor(report, prepared, earlier[index])),
  );
  await writeAll(context, { plans, prepared, earlier }, work);
  const shown = await showReport(context, prepared.worksheets);
  return {
    sheets: found.map(({ sheet, worksheet }) => ({
      name: worksheet?.name ?? sheet.name,
      added: worksheet === null,
    })),
    shown,
  };
}

function inputFor(
  report: BoardReport,
  { tableNames, serial }: Prepared,
  earlier: EarlierState | undefined,
): SheetInput {
  const values = earlier?.values ?? [];
  return { report, tableNames, serial, earlier: values.length === 0 ? null : { values } };
}

interface Everything {
  readonly plans: readonly SheetPlan[];
  readonly prepared: Prepared;
  readonly earlier: readonly EarlierState[];
}

/** Cells and tables of every sheet first: formulas name tables of other sheets, and the look goes over cells. */
async function writeAll(
  context: Excel.RequestContext,
  { plans, prepared, earlier }: Everything,
  work: Work,
): Promise<void> {
  const pacer = new Pacer(
    context,
    work,
    plans.reduce((sum, plan) => sum + bytesOf(plan), 0),
  );
  const sheets = plans.flatMap((plan, index) => {
    const [worksheet, before] = [prepared.worksheets[index], earlier[index]];
    return worksheet === undefined || before === undefined ? [] : [{ plan, worksheet, before }];
  });
  // The register stands last but one, and the first sheet counts over it: written from the last to the first.
  for (const { plan, worksheet, before } of [...sheets].reverse()) {
    resizeTables(worksheet, plan, prepared.tableNames, before);
    clearLeftovers(worksheet, before.used, plan);
    await writeCells(worksheet, plan, pacer);
    addTables(worksheet, plan, prepared.tableNames, before);
  }
  await pacer.flush();
  for (const { plan, worksheet, before } of sheets) {
    writeLook(worksheet, plan);
    writePage(worksheet, plan);
    writeChart(worksheet, plan, before);
  }
  await pacer.finish();
}

function bytesOf({ blocks }: SheetPlan): number {
  return blocks.reduce((sum, { rows }) => sum + JSON.stringify(rows).length, 0);
}
