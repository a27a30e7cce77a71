import { cellAddress } from "../../../tracker/grid";
import { atQuarter, type QuarterRow } from "../../../tracker/summary/quarters";
import { longDate } from "../../../tracker/summary/words";
import { countFormula, registerColumn } from "../formulas";
import { LIST_HEADER_ROW, listSheet, type ListColumn } from "../listSheet";
import { area, counted } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput, ChartPlan, SheetPlan } from "../sheetPlan";
import { SERIES_COLOURS } from "../styles";

/** The theme and the quarter stand before the counts. */
const COUNTS = 2;
const GAP = 14;
const CHART_WIDTH = 430;
const CHART_ROWS = 18;

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
function withChart(list: SheetPlan, { report }: SheetInput): SheetPlan {
  const { held, statuses } = report.quarters;
  const column = list.columnCount + 1;
  const chart: ChartPlan = {
    kind: "ColumnStacked",
    name: "BoardStatusByQuarter",
    title: "Status of actions at each quarter",
    source: area(LIST_HEADER_ROW, 1, held.length + 1, 1 + statuses.length),
    colours: statuses.map((status) => SERIES_COLOURS[status]),
    place: area(LIST_HEADER_ROW + 1, column, CHART_ROWS, 1),
  };
  const rows = Math.max(list.page.rows, LIST_HEADER_ROW + 1 + CHART_ROWS);
  return {
    ...list,
    chart,
    columnWidths: [...list.columnWidths, GAP, CHART_WIDTH],
    page: { ...list.page, rows, columns: column + 1 },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
