import { readPlanPeriod, usesDate1904 } from "../fields/period";
import { buildDirectory } from "../fields/lead";
import { readPeople } from "../fields/people";
import type { DateContext } from "../fields/date";
import type { WorkbookSnapshot } from "../grid";
import type { IsoDate, Plan, RagKey } from "../model";
import { buildActions } from "./buildActions";
import { draftActions, type ActionDraft } from "./draftActions";
import { leadCells } from "./leadCells";
import { notTrackers } from "./notTrackers";
import { outsideTables } from "./outsideTables";
import { readPeriods } from "./periods";
import { ragKeys } from "./ragKeys";
import { readHeaders, type SheetHeaders } from "./readHeaders";
import { readRows, type SheetState, type TableRows } from "./readRows";
import { SheetView } from "./sheetView";
import { splitTables } from "./splitTables";
import type { Table } from "./table";
import { trackerTables } from "./trackerTables";

export interface ReadOptions {
  readonly asOf: IsoDate;
  /** What colours mean to the plan's people, where it has no key of its own. */
  readonly meanings?: RagKey;
}

/** A workbook's plan: every tracker table with its actions. Never throws; what cannot be read says why. */
export function readPlan(snapshot: WorkbookSnapshot, { asOf, meanings = {} }: ReadOptions): Plan {
  const sheets = readHeaders(snapshot.worksheets.map((grid) => new SheetView(grid)));
  const tablesOf = sheets.map(({ view, headers }) => splitTables(view, headers));
  const tables = tablesOf.flat();
  const dates = dateContext(sheets, tablesOf);
  const outside = sheets.flatMap(({ view }, i) => outsideTables(view, tablesOf[i] ?? []));
  const keys = ragKeys(tables, outside, meanings);
  const periods = tables.map((table) => readPeriods(table, dates, asOf));
  const rows = readSheets(tablesOf);
  const drafts = rows.map((read) => draftActions(read.flatMap((table) => table.rows)));
  const directory = buildDirectory({
    leadTexts: drafts.flatMap(leadTexts),
    people: outside.flatMap(readPeople),
  });
  const context = {
    asOf,
    dates,
    directory,
    periods,
    keys: keys.map(({ key, source }) => ({ key, assumed: source === "assumed" })),
  };
  return {
    asOf,
    tables: trackerTables(tables, rows.flat(), keys, periods),
    actions: buildActions(drafts, context),
    notTrackers: notTrackers(sheets, tablesOf),
    leftOut: rows.flatMap((read, i) =>
      read.flatMap(({ leftOut }) =>
        leftOut.map(({ address, reason }) => ({
          sheet: sheets[i]?.view.name ?? "",
          cell: address,
          reason,
        })),
      ),
    ),
    assumptions: periods.flatMap(({ assumption }) => assumption ?? []),
  };
}

/** The rows of each sheet's tables; headings reach from one table of a sheet to the next. */
function readSheets(tablesOf: readonly (readonly Table[])[]): TableRows[][] {
  let index = 0;
  return tablesOf.map((tables) => {
    const state: SheetState = { theme: null, themeByLooks: false, objectivesByLooks: false };
    return tables.map((table) => readRows(table, index++, state));
  });
}

function leadTexts(drafts: readonly ActionDraft[]): string[] {
  return [...new Set(leadCells(drafts).map((cell) => cell?.text ?? ""))].filter(
    (text) => text !== "",
  );
}

function dateContext(
  sheets: readonly SheetHeaders[],
  tablesOf: readonly (readonly Table[])[],
): DateContext {
  const titles = tablesOf.flatMap((tables) =>
    tables.flatMap(({ above }) => above.map(({ text }) => text)),
  );
  const dated = sheets.flatMap(({ view }, i) => dateCells(view, tablesOf[i] ?? []));
  return { date1904: usesDate1904(dated), planPeriod: readPlanPeriod(titles) };
}

/** Cells that Excel shows as dates, a few of each table. */
function dateCells(view: SheetView, tables: readonly Table[]): ReturnType<SheetView["content"]>[] {
  const cells = tables.flatMap(({ header, layout, end }) => {
    const columns = [
      layout.columns.due,
      layout.columns.start,
      layout.columns.revisedDue,
      ...layout.milestones,
    ];
    const found = columns.flatMap((column) =>
      column === undefined ? [] : columnCells(view, column, header.row, end),
    );
    return found.slice(0, 20);
  });
  return cells.filter(({ value }) => typeof value === "number");
}

function columnCells(
  view: SheetView,
  column: number,
  from: number,
  to: number,
): ReturnType<SheetView["content"]>[] {
  const cells: ReturnType<SheetView["content"]>[] = [];
  for (let row = from; row < to && cells.length < 20; row++) {
    const content = view.content(row, column);
    if (view.isOwn(row, column) && typeof content.value === "number") cells.push(content);
  }
  return cells;
}
