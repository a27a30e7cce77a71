import type { CellArea, ConditionalFormat, FormatCondition } from "../../tracker/grid";
import { formatColumns } from "../../tracker/read/shown/formatColumns";
import { excelErrorCode } from "../excelErrorCode";
import { REMEDIES } from "../remedies";
import { send, type Work } from "../work";
import type { ReadSheet } from "./fontCells";
import { areaOf } from "./usedAreas";

/** More are left behind by much copying, and take too long to be told one by one. */
const MOST_FORMATS = 300;

/** A bar in a cell says how much, and rates nothing. */
const RATES_NOTHING: readonly string[] = ["DataBar"];

/** Conditional formats that are not looked into, in plain words. */
const WHAT: Readonly<Record<string, string>> = {
  ColorScale: "a colour scale",
  Custom: "a formula",
  IconSet: "icons",
  PresetCriteria: "a rule on blanks, dates or averages",
  TopBottom: "a rule on the highest or lowest",
};
const UNTOLD = "Excel does not tell which";

interface AskedSheet {
  readonly name: string;
  readonly area: CellArea;
  readonly listed: Excel.ConditionalFormatCollection;
}

/**
 * The conditional formats over columns that only they may rate, by the worksheet's name, the first to be looked at first.
 * Asks nothing of Excel where no worksheet has such columns, and once where they have no conditional formats. Excel 2026
 * fails to tell of some rules of its own: the reading then goes on without them.
 */
export async function readFormats(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  work: Work,
): Promise<ReadonlyMap<string, readonly ConditionalFormat[]>> {
  const asked = sheets.flatMap(askFor);
  if (asked.length === 0 || !(await isTold(context, work))) return new Map();
  const found = asked.filter(({ listed }) => listed.items.length > 0);
  if (found.length === 0) return new Map();
  const isMany = found.reduce((sum, { listed }) => sum + listed.items.length, 0) > MOST_FORMATS;
  const takers = isMany
    ? []
    : found.map(({ listed }) => byPriority(listed.items).flatMap(askForOne));
  const areTold = !isMany && (await isTold(context, work));
  return new Map(
    found.map(({ name, area }, at) => [
      name,
      areTold ? (takers[at] ?? []).map((take) => take()) : [untold(area)],
    ]),
  );
}

function askFor({ worksheet, grid }: ReadSheet): AskedSheet[] {
  const columns = formatColumns(grid);
  const [first] = columns;
  if (!first) return [];
  const from = Math.min(...columns.map(({ column }) => column));
  const to = Math.max(...columns.map(({ column }) => column));
  const row = Math.min(...columns.map((each) => each.first));
  const area = {
    row: grid.origin.row + row,
    column: grid.origin.column + from,
    rowCount: Math.max(1, first.end - row),
    columnCount: to - from + 1,
  };
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const listed = range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
  return [{ name: grid.name, area, listed }];
}

const byPriority = (items: readonly Excel.ConditionalFormat[]): Excel.ConditionalFormat[] =>
  [...items].sort((a, b) => a.priority - b.priority);

/** Queues what one format says; gives what takes it once it has arrived. */
function askForOne(format: Excel.ConditionalFormat): (() => ConditionalFormat)[] {
  if (RATES_NOTHING.includes(format.type)) return [];
  const ranges = format
    .getRanges()
    .areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const { condition, fill } = askForRule(format);
  return [
    () => ({
      areas: ranges.items.map(areaOf).filter((area) => area !== null),
      condition: condition(),
      fill: fill(),
      stops: format.stopIfTrue,
    }),
  ];
}

interface AskedRule {
  readonly condition: () => FormatCondition;
  /** "" where it changes no fill. */
  readonly fill: () => string;
}

function askForRule(format: Excel.ConditionalFormat): AskedRule {
  switch (format.type) {
    case "CellValue": {
      const { cellValue } = format;
      cellValue.load("rule");
      return { condition: () => valueCondition(cellValue.rule), fill: askForFill(cellValue) };
    }
    case "ContainsText": {
      const { textComparison } = format;
      textComparison.load("rule");
      return {
        condition: () => ({ kind: "text", ...textComparison.rule }),
        fill: askForFill(textComparison),
      };
    }
    case "Custom":
      return { condition: () => notLookedInto(format.type), fill: askForFill(format.custom) };
    default:
      return { condition: () => notLookedInto(format.type), fill: () => ANY_FILL };
  }
}

/** In place of a fill that is not asked for: what cannot be settled may give any. */
const ANY_FILL = "#000000";

function askForFill({ format }: { readonly format: Excel.ConditionalRangeFormat }): () => string {
  const fill = format.fill.load("color");
  return () => ((fill.color as string | null) ?? "").toUpperCase();
}

function valueCondition({
  operator,
  formula1,
  formula2,
}: Excel.ConditionalCellValueRule): FormatCondition {
  const operands = [formula1, ...(formula2 === undefined ? [] : [formula2])];
  return { kind: "value", operator, operands };
}

const notLookedInto = (type: string): FormatCondition => ({
  kind: "other",
  what: WHAT[type] ?? UNTOLD,
});

function untold(area: CellArea): ConditionalFormat {
  return {
    areas: [area],
    condition: { kind: "other", what: UNTOLD },
    fill: ANY_FILL,
    stops: true,
  };
}

/** By these Excel may fail over a rule of its own, as it says of what was deleted meanwhile. */
const OF_RULES: readonly (string | null)[] = ["ItemNotFound", "InvalidReference"];

/**
 * False where Excel fails over the rules: a plan is read without its conditional formats as well as can be. What a person
 * can mend, such as a lost connection, is told instead.
 */
async function isTold(context: Excel.RequestContext, work: Work): Promise<boolean> {
  try {
    await send(context, work);
    return true;
  } catch (error) {
    const code = excelErrorCode(error);
    if (code === null || (code in REMEDIES && !OF_RULES.includes(code))) throw error;
    return false;
  }
}
