import type { BoardReport } from "../../../tracker/summary/report";
import { pageHeightFor } from "../pageSize";
import type { PagePlan, SheetPlan } from "../sheetPlan";
import * as layout from "./summaryLayout";
import { lastThemeRow } from "./summaryThemes";
import { summaryWidths } from "./summaryWidths";

/** Points of a row without a height of its own, of a line of a table, and of a character: rather too many than too few. */
const USUAL_ROW = 15;
const LINE = 13.5;
const CHARACTER = 5;
/** In a column of few words, where more of each line is left blank; headers are bold. */
const CHARACTER_IN_NARROW = 6.5;

/**
 * Where the pages of Board summary begin: the second with the decisions; a third with the themes where their table and
 * the words after it do not fit below, so that none is split that can stand whole. One that is longer than a page has
 * its header on each.
 */
export function summaryPages(
  report: BoardReport,
  rowHeights: SheetPlan["rowHeights"],
): Pick<PagePlan, "breaksBefore" | "titleRow"> {
  const widths = summaryWidths(report);
  const page = pageHeightFor(widths.reduce((sum, width) => sum + width, 0));
  const known = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const themes = themeHeights(report, widths);
  const heightOf = (row: number) => known.get(row) ?? themes[row - layout.THEMES] ?? USUAL_ROW;
  const [second, last] = [layout.DECISIONS - 1, lastThemeRow(report)];
  const rows = Array.from({ length: last - second }, (_, at) => second + at);
  const fits = rows.reduce((sum, row) => sum + heightOf(row), 0) <= page;
  return {
    breaksBefore: fits ? [second] : [second, layout.THEMES - 1],
    titleRow: layout.THEMES,
  };
}

/** Of the themes' table, from its header: as many lines as the longest of a row's texts takes. */
function themeHeights(
  { themes, themeMeasures }: BoardReport,
  widths: readonly number[],
): readonly number[] {
  const [name = 0, shortName = 0, count = 0] = widths;
  const [worst = 0, direction = worst] = widths.slice(2 + themeMeasures.length);
  const header = themeMeasures.map(({ label }) => linesOf(label, count));
  const rows = themes.map((theme) =>
    Math.max(
      linesOf(theme.name, name, CHARACTER),
      linesOf(theme.shortName, shortName),
      linesOf(theme.worst, worst),
      linesOf(theme.direction ?? "", direction),
    ),
  );
  return [Math.max(...header), ...rows].map((lines) => Math.max(USUAL_ROW, lines * LINE));
}

function linesOf(text: string, width: number, character = CHARACTER_IN_NARROW): number {
  return Math.ceil((text.length * character) / width);
}
