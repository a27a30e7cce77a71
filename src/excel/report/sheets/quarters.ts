import { cellAddress, type CellArea, type CellPosition } from "../../../tracker/grid";
import { atQuarter } from "../../../tracker/summary/quarters";
import type { WhatMoved } from "../../../tracker/summary/report";
import type { QuarterRow, Quarters } from "../../../tracker/summary/sections";
import { capital, longDate } from "../../../tracker/summary/words";
import { standingBars, statusSeries } from "../chartSeries";
import { countFormula, registerColumn } from "../formulas";
import { LIST_HEADER_ROW, listSheet, type ListColumn } from "../listSheet";
import { area, block, counted, joinParts, styled, type SheetPart } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput, ChartPlan, NumberFormat, SheetPlan } from "../sheetPlan";

/** The theme and the quarter stand before the counts. */
const COUNTS = 2;
const GAP = 14;
/** The chart stands over the columns of what moved: from, to, how many, which. */
const MOVE_WIDTHS = [90, 90, 52, 268];
const CHART_ROWS = 18;
/** Points; what the bars of the chart have, less its edges. */
const CHART_HEIGHT = 170;
const CHART_WIDTH = MOVE_WIDTHS.reduce((sum, width) => sum + width, 0) - 30;

/**
 * Board quarters: each theme's statuses at each quarter that the tracker itself holds, or else at each kept report; their
 * trend; and what moved.
 */
export const quartersSheet: ReportSheet = {
  id: "quarters",
  name: "Board quarters",
  tabColour: "#2B7A78",
  counts: true,
  isNeeded: ({ quarters }) => quarters.held.length > 0,
  holds: ({ quarters, periods }) =>
    `${counted(quarters.held.length, isOfReports(quarters) ? "report" : periods.one)} by status`,
  plan: (input) => {
    const { report } = input;
    const { rows, statuses } = report.quarters;
    const { one, many } = report.periods;
    const ofReports = isOfReports(report.quarters);
    const columns: readonly ListColumn[] = [
      { header: capital(report.themeWord.one), width: report.mode === "working" ? 130 : 200 },
      { header: ofReports ? "As at" : capital(one), width: 96, format: "@" },
      ...statuses.map((status) => number(report.words[status])),
      number("Total"),
    ];
    const all = `All ${report.themeWord.many}`;
    const list = listSheet({
      title: ofReports ? "Past reports" : capital(many),
      lines: [
        ofReports
          ? `How actions stood at each report that this workbook keeps, as it was told then, and as at ${longDate(report.asOf)}, counted from Board actions.`
          : `How actions stood at the end of each ${one} that this tracker holds, up to ${longDate(report.asOf)}, counted from Board actions. An action that was complete stays so.`,
        ofReports
          ? `The chart shows the rows “${all}”, which say the same in numbers.`
          : `The chart shows the rows “${all}”, which say the same in numbers. Board summary tells how actions stand on the day itself.`,
      ],
      tableId: "BoardQuarters",
      columns,
      whenEmpty: `No ${many}`,
      rows: rows.map((row, at) => quarterRow(row, LIST_HEADER_ROW + 1 + at, input)),
      printed: columns.length,
      report,
    });
    return withChart(list, input);
  },
};

function number(header: string): ListColumn {
  return { header, width: 54, format: "0", look: "number" };
}

function quarterRow(
  { theme, quarter, counts }: QuarterRow,
  row: number,
  { report, tableNames }: SheetInput,
): readonly CellInput[] {
  const columnOf = (id: Parameters<typeof registerColumn>[2]) =>
    registerColumn(tableNames.BoardActions, report.register.columns, id);
  const within = theme === null ? [] : [columnOf("theme"), `$A${row + 1}`];
  const { statuses } = report.quarters;
  const [first, last] = [COUNTS, COUNTS + statuses.length - 1].map((column) =>
    cellAddress({ row, column }),
  );
  return [
    theme ?? `All ${report.themeWord.many}`,
    quarter.label,
    ...statuses.map((status): CellInput => {
      if (quarter.isKept) return counts[status] ?? 0;
      const where = atQuarter(quarter, status, report.words);
      return { formula: `=${countFormula(where, columnOf, within)}` };
    }),
    { formula: `=SUM(${first ?? ""}:${last ?? ""})` },
  ];
}

/** The trend of all themes, beside the table. */
function withChart(list: SheetPlan, input: SheetInput): SheetPlan {
  const { report } = input;
  const { held, statuses } = report.quarters;
  const column = list.columnCount + 1;
  const chart: ChartPlan = {
    kind: "ColumnStacked",
    name: "BoardStatusByQuarter",
    title: `Status of actions at ${isOfReports(report.quarters) ? "each report" : `the end of each ${report.periods.one}`}`,
    source: area(LIST_HEADER_ROW, 1, held.length + 1, 1 + statuses.length),
    series: statusSeries(
      statuses,
      report.words,
      standingBars(CHART_WIDTH / held.length, CHART_HEIGHT / (report.counts.total ?? 1)),
    ),
    place: area(LIST_HEADER_ROW + 1, column, CHART_ROWS, MOVE_WIDTHS.length),
  };
  const at = movesPlace(input, column);
  const { row, rowCount } = chart.place;
  const rows = Math.max(list.page.rows, at.row + movesRows(input), row + rowCount);
  return {
    ...list,
    ...joinParts([list, movesPart(input, at), { blanks: besideShorter(list, input, at, rows) }]),
    charts: [chart],
    columnWidths: [...list.columnWidths, GAP, ...MOVE_WIDTHS],
    page: { ...list.page, rows, columns: column + MOVE_WIDTHS.length },
    rowCount: rows,
    columnCount: column + MOVE_WIDTHS.length,
  };
}

/** Below the shorter of the two tables that stand side by side: either may have been longer in an earlier report. */
function besideShorter(
  list: SheetPlan,
  input: SheetInput,
  moves: CellPosition,
  rows: number,
): readonly CellArea[] {
  if (input.report.mode === "publication") return [];
  const end = moves.row + movesRows(input);
  return [
    area(list.rowCount, 0, rows - list.rowCount, list.columnCount),
    area(end, moves.column, rows - end, MOVE_WIDTHS.length),
  ];
}

/** Zero-based: under the chart, after a blank row and a heading. */
const MOVES = LIST_HEADER_ROW + 1 + CHART_ROWS + 2;

/** For publication every table stands against the left edge: this one below the list. */
function movesPlace({ report }: SheetInput, column: number): CellPosition {
  if (report.mode === "working") return { row: MOVES, column };
  const below = LIST_HEADER_ROW + 1 + report.quarters.rows.length + 2;
  return { row: below, column: 0 };
}

/** From its header row to its last; what stands above it where nothing is compared. */
function movesRows({ report: { whatMoved } }: SheetInput): number {
  return whatMoved === null ? -2 : 1 + whatMoved.rows.length;
}

/** Each with the width of its place beside the list: the chart stands over them. */
const MOVE_HEADERS = ["From", "To", "Actions", "Which"] as const;
/** Below the list the widest column comes first, for the references. */
const PUBLIC_MOVE_HEADERS = ["Which", "From", "To", "Actions"] as const;
type MoveHeader = (typeof MOVE_HEADERS)[number];

/** How many actions went from one status to another, each a count over the register, and which. */
function movesPart(input: SheetInput, { row, column }: CellPosition): SheetPart {
  const { mode, whatMoved } = input.report;
  if (whatMoved === null) return {};
  const headers = mode === "working" ? MOVE_HEADERS : PUBLIC_MOVE_HEADERS;
  const rows = movedCells(whatMoved, input).map((cells) => headers.map((header) => cells[header]));
  const below = (header: MoveHeader, count = 1) =>
    area(row + 1, column + headers.indexOf(header), rows.length, count);
  const whole = area(row, column, rows.length + 1, headers.length);
  const formats = headers.map((header) => MOVE_FORMATS[header]);
  return {
    blocks: [
      block(row - 1, column, [[whatMoved.title]]),
      block(row, column, [headers], "@"),
      { row: row + 1, column, formats, rows },
    ],
    tables: [{ id: "BoardMoves", area: whole, filter: false }],
    styles: [
      styled("label", area(row - 1, column, 1, 1)),
      styled("small", whole),
      styled("header", area(row, column, 1, headers.length)),
      styled("headerNumber", area(row, column + headers.indexOf("Actions"), 1, 1)),
      styled("body", area(row + 1, column, rows.length, headers.length)),
      styled("number", below("Actions")),
    ],
    statusColours: [below("From", 2)],
  };
}

const MOVE_FORMATS: Readonly<Record<MoveHeader, NumberFormat>> = {
  From: "General",
  To: "General",
  Actions: "0",
  Which: "@",
};

function movedCells(
  { rows }: WhatMoved,
  { report, tableNames }: SheetInput,
): readonly Readonly<Record<MoveHeader, CellInput>>[] {
  const columnOf = (id: Parameters<typeof registerColumn>[2]) =>
    registerColumn(tableNames.BoardActions, report.register.columns, id);
  return rows.map(({ from, to, count, where, which }) => ({
    From: from,
    To: to,
    // An action that is gone stands in no row of the register.
    Actions: where === null ? count : { formula: `=${countFormula(where, columnOf)}` },
    Which: which,
  }));
}

/** Whether the tracker holds no quarters of its own, so that kept reports are told in their place. */
function isOfReports({ held }: Quarters): boolean {
  return held.some(({ isKept }) => isKept);
}
