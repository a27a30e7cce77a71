import { cellAddress, columnLetters } from "../../../tracker/grid";
import type { BoardReport, Criterion } from "../../../tracker/summary/report";
import { capital, shortDate, WORST_FIRST } from "../../../tracker/summary/words";
import { lyingBars, seriesCodes, statusSeries } from "../chartSeries";
import { countFormula, shareFormula, textLiteral } from "../formulas";
import { area, block, joinParts, lines, styled, type SheetPart } from "../parts";
import type { SheetInput } from "../reportSheet";
import type { CellInput, ChartPlan, Formula } from "../sheetPlan";
import { directionFormula } from "./summaryDirection";
import * as layout from "./summaryLayout";
import { columnsOf, totalColumns, totalPlaces, totalsHeight } from "./summaryTotals";
import { summaryWidths } from "./summaryWidths";

const FIRST = layout.THEMES + 1;
/** The theme's name and its short name stand before the counts. */
const COUNTS = 2;

/** The row, zero-based, of the totals of all themes. */
function allRow({ themes }: BoardReport): number {
  return FIRST + themes.length;
}

function columnIndex(report: BoardReport, id: string): number {
  return COUNTS + report.themeMeasures.findIndex((measure) => measure.id === id);
}

export function themeColumns({ themeMeasures, since }: BoardReport): number {
  return COUNTS + themeMeasures.length + (since === null ? 1 : 2);
}

/** A row stays blank under the table: Excel may take what is written straight below a table into it. */
function afterRow(report: BoardReport): number {
  return allRow(report) + 2;
}

/** How far the sheet reaches down: the lines after the table are one for each theme. */
export function lastThemeRow(report: BoardReport): number {
  return afterRow(report) + 2 + report.themes.length;
}

/** One row a theme and one of all; each count goes over the register's rows of that theme. */
export function themesPart(input: SheetInput): SheetPart {
  const { report } = input;
  const { themes, themeMeasures, themeWord } = report;
  const columns = themeColumns(report);
  const title = `By ${themeWord.one}`;
  const headers = [
    capital(themeWord.one),
    "Short name",
    ...themeMeasures.map(({ label }) => label),
    "Worst status",
    ...(report.since === null ? [] : [`Since ${shortDate(report.since.asOf)}`]),
  ];
  const rows = [...themes.map((_, at) => themeRow(input, at)), allThemesRow(input)];
  const heading = lines(layout.THEMES - 1, [title], "heading", layout.HEIGHTS.heading);
  const body = area(FIRST, 0, rows.length, columns);
  const words = COUNTS + themeMeasures.length;
  return {
    blocks: [
      ...(heading.blocks ?? []),
      block(layout.THEMES, 0, [headers], "@"),
      {
        row: FIRST,
        column: 0,
        formats: headers.map((_, at) =>
          at === 1 ? "@" : at < COUNTS || at >= words ? "General" : "0",
        ),
        rows,
      },
    ],
    tables: [
      { id: "BoardThemes", area: area(layout.THEMES, 0, rows.length + 1, columns), filter: false },
    ],
    styles: [
      ...(heading.styles ?? []),
      styled("small", area(layout.THEMES, 0, rows.length + 1, columns)),
      styled("header", area(layout.THEMES, 0, 1, columns)),
      styled("headerNumber", area(layout.THEMES, COUNTS, 1, themeMeasures.length)),
      styled("body", body),
      styled("number", area(FIRST, COUNTS, rows.length, themeMeasures.length)),
      styled("strong", area(FIRST, columnIndex(report, "total"), rows.length, 1)),
      styled("total", area(allRow(report), 0, 1, columns)),
      styled("inset", area(layout.THEMES, words, rows.length + 1, columns - words)),
    ],
    statusColours: [area(FIRST, words, rows.length, 1)],
    rowHeights: heading.rowHeights ?? [],
  };
}

function themeRow(input: SheetInput, at: number): readonly CellInput[] {
  const { report, tableNames } = input;
  const row = FIRST + at;
  const theme = report.themes[at];
  const columnOf = columnsOf(report, tableNames.BoardActions);
  const within = [columnOf("theme"), `$B${row + 1}`];
  const elsewhere = countFormula(
    [{ column: "counted", test: "is", value: "No" }],
    columnOf,
    within,
  );
  const { many } = report.themeWord;
  const pointers =
    `IF(${elsewhere}=1,${textLiteral(`Its 1 action is counted under other ${many}`)},` +
    `"All "&${elsewhere}&${textLiteral(` are counted under other ${many}`)})`;
  return [
    theme?.name ?? "",
    theme?.shortName ?? "",
    ...report.themeMeasures.map(({ where }) => ({
      formula: `=${countFormula(where, columnOf, within)}`,
    })),
    worst(report, row, (theme?.crossReferences ?? 0) > 0 ? pointers : '"No action is counted"'),
    ...direction(report, (where) => countFormula(where, columnOf, within)),
  ];
}

function allThemesRow({ report, tableNames }: SheetInput): readonly CellInput[] {
  const row = allRow(report);
  const columnOf = columnsOf(report, tableNames.BoardActions);
  const sums = report.themeMeasures.map((_, at) => {
    const letters = columnLetters(COUNTS + at);
    return { formula: `=SUM(${letters}${FIRST + 1}:${letters}${row})` };
  });
  const name = `All ${report.themeWord.many}`;
  return [
    name,
    "All",
    ...sums,
    worst(report, row, '"No action is counted"'),
    ...direction(report, (where) => countFormula(where, columnOf)),
  ];
}

/** How the theme went since the last report; nothing on a first one. */
function direction(
  { since, words }: BoardReport,
  count: (where: readonly Criterion[]) => string,
): readonly CellInput[] {
  return since === null ? [] : [directionFormula(words, count)];
}

/** "Delayed, 2 of 9", from the counts of the same row. */
function worst(report: BoardReport, row: number, whenNone: string): Formula {
  const place = (id: string) => cellAddress({ row, column: columnIndex(report, id) });
  const choices = WORST_FIRST.filter((status) => report.statuses.includes(status)).reduceRight(
    (rest, status) =>
      `IF(${place(status)}>0,${textLiteral(`${report.words[status]}, `)}&${place(status)}&" of "&${place("total")},${rest})`,
    '""',
  );
  return { formula: `=IF(${place("total")}=0,${whenNone},${choices})` };
}

/** The check that the counts agree, and the chart again in words. */
export function afterThemesPart({ report }: SheetInput): SheetPart {
  const row = afterRow(report);
  const words = report.themes.map((_, at) => ({
    formula: `=$B${FIRST + at + 1}&": "&${statusWords(report, FIRST + at)}`,
  }));
  return joinParts([
    { blanks: [area(row - 1, 0, words.length + 3, themeColumns(report))] },
    lines(row, [reconciliation(report)], "lead", layout.HEIGHTS.words),
    lines(
      row + 1,
      [`The chart in words, by ${report.themeWord.one}:`],
      "lead",
      layout.HEIGHTS.words,
    ),
    lines(row + 2, words, "base", layout.HEIGHTS.line),
  ]);
}

/** "Complete, 4, 40%; In progress, 6, 60%" of one row. */
function statusWords(report: BoardReport, row: number, codes: readonly string[] = []): string {
  const total = cellAddress({ row, column: columnIndex(report, "total") });
  const phrases = report.statuses.map((status, at) => {
    const place = cellAddress({ row, column: columnIndex(report, status) });
    const code = (codes[at] ?? "") === "" ? "" : ` (${codes[at]})`;
    return `${textLiteral(`${report.words[status]}${code}, `)}&${place}&", "&${shareFormula(place, total)}`;
  });
  return `IF(${total}=0,"no action is counted here",${phrases.join('&"; "&')})`;
}

/** The line under the chart: the same for all themes together, and what the letters in its bars mean. */
export function chartWordsPart({ report }: SheetInput): SheetPart {
  const codes = seriesCodes(report.statuses.map((status) => report.words[status]));
  const formula = `="The chart in words, all "&${textLiteral(report.themeWord.many)}&": "&${statusWords(report, allRow(report), codes)}`;
  return lines(layout.CHART_WORDS, [{ formula }], "lead", layout.HEIGHTS.words);
}

function reconciliation(report: BoardReport): Formula {
  const row = allRow(report);
  const place = (id: string) => cellAddress({ row, column: columnIndex(report, id) });
  const total = totalPlaces(report).total ?? "0";
  const first = cellAddress({ row, column: COUNTS });
  const last = cellAddress({ row, column: COUNTS + report.statuses.length - 1 });
  const agrees = `AND(SUM(${first}:${last})=${place("total")},${place("total")}=${total})`;
  const many = textLiteral(report.themeWord.many);
  return {
    formula:
      `=IF(${agrees},"Reconciled: the statuses add up to each total, and all "&${many}&" to the "&${total}&IF(${total}=1," action counted."," actions counted."),` +
      `"Not reconciled: the statuses add up to "&SUM(${first}:${last})&", the "&${many}&" to "&${place("total")}&" and the register to "&${total}&".")`,
  };
}

/** Points of the themes' names beside the bars with the room around them, and of the title and legend. */
const AXIS_LABELS = 160;
const TITLE_AND_LEGEND = 60;

/** The stacked bars beside the totals, from the short names and the statuses. */
export function themesChart(report: BoardReport): ChartPlan {
  const most = Math.max(1, ...report.themes.map(({ counts }) => counts.total ?? 0));
  const first = totalColumns(report);
  const columns = themeColumns(report) - first;
  const place = area(layout.TOTALS, first, layout.TOTALS_ROWS + 1, columns);
  const width = summaryWidths(report)
    .slice(place.column, place.column + place.columnCount)
    .reduce((sum, each) => sum + each, 0);
  return {
    kind: "BarStacked",
    name: "BoardStatusByTheme",
    title: `Status of actions by ${report.themeWord.one}`,
    source: area(layout.THEMES, 1, report.themes.length + 1, 1 + report.statuses.length),
    series: statusSeries(
      report.statuses,
      report.words,
      lyingBars(
        (totalsHeight(report) - TITLE_AND_LEGEND) / report.themes.length,
        (width - AXIS_LABELS) / most,
      ),
    ),
    place,
  };
}
