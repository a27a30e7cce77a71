import { NO_CORRECTIONS, type Corrections } from "../corrections";
import { buildDirectory } from "../fields/lead";
import { readPeople } from "../fields/people";
import { readKeyGrid } from "../fields/ragKeySheet";
import { readCodeGrid } from "../fields/rating";
import type { DateOrder } from "../dateOrder";
import type { WorkbookSnapshot } from "../grid";
import type { IsoDate, Plan } from "../model";
import { finished, mapped, type Steps } from "../steps";
import { assumptions } from "./assumptions";
import { buildActions } from "./buildActions";
import { sheetParts } from "./parts/sheetParts";
import { compareNames } from "./compareNames";
import { correctionNotes } from "./corrected/correctionNotes";
import { followSheets } from "./corrected/followSheets";
import { dateContext } from "./dateContext";
import { draftActions, type ActionDraft } from "./draftActions";
import { leadCells } from "./leadCells";
import { notTrackers } from "./notTrackers";
import { outsideTables } from "./outsideTables";
import { readPeriods } from "./periods";
import { ragKeys } from "./ragKeys";
import { readHeaders } from "./readHeaders";
import { readSheets, type SheetReading } from "./readSheet";
import { SheetView } from "./sheetView";
import { withShownColours } from "./shown/shownColours";
import { trackerTables } from "./trackerTables";
import { unreadHeaders } from "./corrected/unreadHeaders";

export interface ReadOptions {
  readonly asOf: IsoDate;
  /** What people have put right in how the workbook is read. */
  readonly corrections?: Corrections;
  /** How dates in numbers are written. */
  readonly dateOrder?: DateOrder;
}

/** A workbook's plan: every tracker table with its actions. Never throws; what cannot be read says why. */
export function readPlan(snapshot: WorkbookSnapshot, options: ReadOptions): Plan {
  return finished(readPlanInSteps(snapshot, options));
}

/** The same, in steps of some milliseconds at most for any tracker that people can work in. */
export function* readPlanInSteps(
  snapshot: WorkbookSnapshot,
  { asOf, corrections: given = NO_CORRECTIONS, dateOrder = "day-first" }: ReadOptions,
): Steps<Plan> {
  const views = yield* mapped(
    yield* withShownColours(snapshot.worksheets),
    (grid) => new SheetView(grid),
  );
  const { corrections, renamed } = followSheets(given, views);
  const parts = (yield* mapped(views, sheetParts)).flat();
  const headers = yield* readHeaders(parts, corrections);
  const sheets = yield* readSheets(headers);
  const read = sheets.flatMap((sheet) => sheet.tables);
  const tables = read.map(({ table }) => table);
  const drafted = yield* mapped(sheets, (sheet) => ({ ...sheet, drafts: draftsOf(sheet) }));
  // What the whole plan says must not change when somebody moves a sheet.
  const byName = [...drafted].sort((a, b) => compareNames(a.view.name, b.view.name));
  const dates = dateContext(
    byName.flatMap((sheet) => sheet.tables.map(({ table }) => table)),
    dateOrder,
  );
  yield;
  const outside = (yield* mapped(byName, outsideTables)).flat();
  // Each of these looks through whole sheets, and what it finds is kept for those who ask again.
  yield* mapped(outside, readKeyGrid);
  yield* mapped(outside, readCodeGrid);
  const people = (yield* mapped(outside, readPeople)).flat();
  const keys = ragKeys(tables, outside, corrections.colours);
  const periods = yield* mapped(tables, (table) => readPeriods(table, dates, asOf));
  const texts = byName.flatMap(({ drafts }) => leadTexts(drafts));
  yield;
  const actions = yield* buildActions(
    drafted.map(({ drafts }) => drafts),
    {
      asOf,
      dates,
      periods,
      keys,
      directory: buildDirectory({ leadTexts: texts, people, set: corrections.leads }),
    },
  );
  yield;
  const described = trackerTables(read, keys, periods, corrections);
  yield;
  return {
    asOf,
    dateOrder,
    tables: described,
    actions,
    notTrackers: notTrackers(sheets),
    unreadHeaders: unreadHeaders(headers, corrections),
    leftOut: sheets.flatMap(leftOut),
    assumptions: assumptions({
      ...{ keys, periods, actions, dateOrder },
      grids: snapshot.worksheets,
      set: corrections.colours,
    }),
    corrections: correctionNotes({ corrections, renamed, sheets: headers, leadTexts: texts }),
  };
}

function draftsOf({ tables }: SheetReading): ActionDraft[] {
  return draftActions(tables.flatMap(({ rows }) => rows));
}

function leadTexts(drafts: readonly ActionDraft[]): string[] {
  const texts = new Set(leadCells(drafts).map((cell) => cell?.text ?? ""));
  return [...texts].filter((text) => text !== "");
}

function leftOut({ view, tables }: SheetReading): Plan["leftOut"][number][] {
  return tables.flatMap((table) =>
    table.leftOut.map(({ address, reason }) => ({ sheet: view.name, cell: address, reason })),
  );
}
