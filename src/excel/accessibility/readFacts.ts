import type { CellArea, CellValue } from "../../tracker/grid";
import type { SheetFacts, WorkbookFacts } from "../../tracker/accessibility/workbookFacts";
import { areaOf, loadArea } from "../read/usedAreas";
import { send, type Work } from "../work";
import { loadLooks } from "./cellLooks";

/**
 * What the sheets of these names hold, in their order; all of the workbook's where none is named. `hiddenNames` is for
 * the caller to say.
 */
export async function readFacts(
  context: Excel.RequestContext,
  names: readonly string[] | null,
  work: Work = {},
): Promise<Omit<WorkbookFacts, "hiddenNames">> {
  const { workbook } = context;
  const all = workbook.worksheets.load("items/name,items/visibility");
  const properties = workbook.properties.load("title");
  const active = workbook.getActiveCell().load("address");
  await send(context, work);
  const listed = all.items.filter(({ name }) => names?.includes(name) ?? true);
  const loads = listed.map(loadSheet);
  await send(context, work);
  const sheets: SheetFacts[] = [];
  for (const load of loads) sheets.push(await sheetFacts(context, load, work));
  const mark = active.address.lastIndexOf("!");
  return {
    title: properties.title,
    sheets,
    active: {
      sheet: active.address.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'"),
      cell: active.address.slice(mark + 1),
    },
  };
}

type Loaded = ReturnType<typeof loadSheet>;

function loadSheet(worksheet: Excel.Worksheet) {
  const { tables, charts, autoFilter, freezePanes } = worksheet;
  return {
    worksheet,
    used: loadArea(worksheet.getUsedRangeOrNullObject(true)),
    tables: tables.load("items/name,items/showHeaders,items/showFilterButton"),
    charts: charts.load("items/name"),
    filter: autoFilter.load("enabled"),
    frozen: freezePanes.getLocationOrNullObject().load("address"),
    rules: worksheet.getRange().conditionalFormats.load("items/type"),
  };
}

async function sheetFacts(
  context: Excel.RequestContext,
  loaded: Loaded,
  work: Work,
): Promise<SheetFacts> {
  const { worksheet, tables, charts, rules } = loaded;
  const used = areaOf(loaded.used);
  const whole = used === null ? null : rangeTo(worksheet, used);
  const hidden = whole?.load("rowHidden,columnHidden,values");
  const merged = whole?.getMergedAreasOrNullObject().load("address");
  const places = tables.items.map((table) => loadArea(table.getRange()));
  const series = charts.items.map((chart) => chart.series.load("items/name"));
  const byRule = rules.items.map((rule) => loadRule(rule));
  await send(context, work);
  const looks = used === null ? [] : await loadLooks(context, worksheet, used, work);
  return {
    name: worksheet.name,
    isVisible: worksheet.visibility === "Visible",
    values: (hidden?.values ?? []) as CellValue[][],
    wraps: looks.map((row) => row.map(({ wraps }) => wraps)),
    colours: looks.map((row) => row.map(({ colours }) => colours)),
    ruleColours: byRule.flatMap((rule) => ruleColours(rule)),
    tables: tables.items.map(({ name, showHeaders, showFilterButton }, at) => ({
      name,
      area: placeOf(places[at]),
      hasHeader: showHeaders,
      hasFilter: showFilterButton,
    })),
    merges: merged === undefined || merged.isNullObject ? [] : merged.address.split(","),
    hasFilter: loaded.filter.enabled,
    isFrozen: !loaded.frozen.isNullObject,
    // null where some are and some are not.
    hasHiddenRows: hidden !== undefined && (hidden.rowHidden as boolean | null) !== false,
    hasHiddenColumns: hidden !== undefined && (hidden.columnHidden as boolean | null) !== false,
    charts: charts.items.map(({ name }, at) => ({
      name,
      series: series[at]?.items.map((each) => each.name) ?? [],
    })),
  };
}

function rangeTo(worksheet: Excel.Worksheet, used: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(
    0,
    0,
    used.row + used.rowCount,
    used.column + used.columnCount,
  );
}

function placeOf(range: Excel.Range | undefined): CellArea {
  const nowhere = { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return (range === undefined ? null : areaOf(range)) ?? nowhere;
}

function loadRule(rule: Excel.ConditionalFormat) {
  if (rule.type !== "ContainsText") return null;
  const { format } = rule.textComparison;
  return {
    range: rule.getRange().load("address"),
    font: format.font.load("color"),
    fill: format.fill.load("color"),
  };
}

function ruleColours(rule: ReturnType<typeof loadRule>): SheetFacts["ruleColours"] {
  if (rule === null) return [];
  const { range, font, fill } = rule;
  const cells = range.address.slice(range.address.lastIndexOf("!") + 1);
  // A rule may leave one of them to the cell.
  const [text, behind] = [font.color as string | null, fill.color as string | null];
  return text && behind ? [{ cells, colours: { font: text, fill: behind } }] : [];
}
