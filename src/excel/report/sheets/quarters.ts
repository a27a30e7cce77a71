import { cellAddress } from "../../../tracker/grid";
import { atQuarter } from "../../../tracker/summary/quarters";
import type { QuarterRow } from "../../../tracker/summary/sections";
import { whereMoved } from "../../../tracker/summary/moves";
import { longDate } from "../../../tracker/summary/words";
import { standingBars, statusSeries } from "../chartSeries";
import { countFormula, registerColumn } from "../formulas";
import { LIST_HEADER_ROW, listSheet, type ListColumn } from "../listSheet";
import { area, block, counted, joinParts, styled, type SheetPart } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput, ChartPlan, SheetPlan } from "../sheetPlan";

/** The theme and the quarter stand before the counts. */
const COUNTS = 2;
const GAP = 14;
/** The chart stands over the columns of what moved: from, to, how many, which. */
const MOVE_WIDTHS = [90, 90, 52, 210];
const CHART_ROWS = 18;
/** Points; what the bars of the chart have, less its edges. */
const CHART_WIDTH = MOVE_WIDTHS.reduce((sum, width) => sum + width, 0) - 30;

/** Board quarters: each theme's statuses at each quarter that the tracker itself holds, and their trend. */
export const quartersSheet: ReportSheet = {
  id: "quarters",
  name: "Board quarters",
  tabColour: "#2B7A78",
  isNeeded: ({ quarters }) => quarters.held.length > 0,
  holds: ({ quarters: { held } }) => `${counted(held.length, "quarter")} by status`,
  plan: (input) => {
    const { report } = input;
    const { rows, statuses } = report.quarters;
    const columns: readonly ListColumn[] = [
      { header: capital(report.themeWord.one), width: 130 },
      { header: "Quarter", width: 96, format: "@" },
      ...statuses.map((status) => number(report.words[status])),
      number("Total"),
    ];
    const all = `All ${report.themeWord.many}`;
    const list = listSheet({
      title: "Quarters",
      lines: [
        `How actions stood at the end of each quarter that this tracker holds, up to ${longDate(report.asOf)}, counted from Board actions. An action that was complete stays so.`,
        `The chart shows the rows “${all}”, which say the same in numbers.`,
      ],
      tableId: "BoardQuarters",
      columns,
      whenEmpty: "No quarters",
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
  { theme, quarter }: QuarterRow,
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
    ...statuses.map((status) => ({
      formula: `=${countFormula(atQuarter(quarter, status, report.words), columnOf, within)}`,
    })),
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
    title: "Status of actions at each quarter",
    source: area(LIST_HEADER_ROW, 1, held.length + 1, 1 + statuses.length),
    series: statusSeries(statuses, report.words, standingBars(CHART_WIDTH / held.length)),
    place: area(LIST_HEADER_ROW + 1, column, CHART_ROWS, MOVE_WIDTHS.length),
  };
  const moved = movesPart(input, column);
  const rows = Math.max(list.page.rows, lastMoveRow(input));
  return {
    ...list,
    ...joinParts([list, moved]),
    charts: [chart],
    columnWidths: [...list.columnWidths, GAP, ...MOVE_WIDTHS],
    page: { ...list.page, rows, columns: column + MOVE_WIDTHS.length },
    rowCount: rows,
    columnCount: column + MOVE_WIDTHS.length,
  };
}

/** Zero-based: under the chart, after a blank row and a heading. */
const MOVES = LIST_HEADER_ROW + 1 + CHART_ROWS + 2;

function lastMoveRow({ report: { moves } }: SheetInput): number {
  return moves === null ? MOVES - 2 : MOVES + 1 + Math.max(1, moves.rows.length);
}

/** How many actions went from one status to another, each a count over the register, and which. */
function movesPart({ report, tableNames }: SheetInput, column: number): SheetPart {
  const { moves, words } = report;
  if (moves === null) return {};
  const columnOf = (id: Parameters<typeof registerColumn>[2]) =>
    registerColumn(tableNames.BoardActions, report.register.columns, id);
  const rows: readonly (readonly CellInput[])[] =
    moves.rows.length === 0
      ? [["Nothing moved", "", 0, ""]]
      : moves.rows.map((move) => [
          words[move.from],
          words[move.to],
          { formula: `=${countFormula(whereMoved(moves, move, words), columnOf)}` },
          move.which,
        ]);
  const whole = area(MOVES, column, rows.length + 1, MOVE_WIDTHS.length);
  const heading = `What moved from ${moves.from.label} to ${moves.to.label}`;
  const headers = ["From", "To", "Actions", "Which"];
  return {
    blocks: [
      block(MOVES - 1, column, [[heading]]),
      block(MOVES, column, [headers], "@"),
      { row: MOVES + 1, column, formats: ["General", "General", "0", "@"], rows },
    ],
    tables: [{ id: "BoardMoves", area: whole, filter: false }],
    styles: [
      styled("label", area(MOVES - 1, column, 1, 1)),
      styled("small", whole),
      styled("header", area(MOVES, column, 1, MOVE_WIDTHS.length)),
      styled("headerNumber", area(MOVES, column + 2, 1, 1)),
      styled("body", area(MOVES + 1, column, rows.length, MOVE_WIDTHS.length)),
      styled("number", area(MOVES + 1, column + 2, rows.length, 1)),
    ],
    statusColours: [area(MOVES + 1, column, rows.length, 2)],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
