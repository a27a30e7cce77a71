import { cellAddress } from "../../../tracker/grid";
import type { BoardReport, MeasureId } from "../../../tracker/summary/report";
import { shortDate } from "../../../tracker/summary/words";
import { countFormula, registerColumn, type CountPlaces } from "../formulas";
import { area, block, lines, styled, type SheetPart } from "../parts";
import type { SheetInput } from "../reportSheet";
import { pageHeightFor } from "../pageSize";
import type { CellInput, NumberFormat } from "../sheetPlan";
import * as layout from "./summaryLayout";
import { summaryWidths } from "./summaryWidths";

const FIRST = layout.TOTALS + 1;
const LOWEST_ROW = 15;
const HIGHEST_ROW = 26;

/** Where each total stands: what the headline and the reconciliation go by. */
export function totalPlaces({ totals }: BoardReport): CountPlaces {
  return Object.fromEntries(
    totals.map(({ id }, at) => [id, `$B$${FIRST + at + 1}`] satisfies [MeasureId, string]),
  );
}

/** As `totalPlaces`, with the formulas of what the headline counts besides. */
export function countPlaces({ report, tableNames }: SheetInput): CountPlaces {
  const columnOf = columnsOf(report, tableNames.BoardActions);
  const past = report.pastMeasures.map(({ id, where }) => [id, countFormula(where, columnOf)]);
  return { ...totalPlaces(report), ...(Object.fromEntries(past) as CountPlaces) };
}

/** What a formula calls a column of the register's table. */
export function columnsOf({ register }: BoardReport, table: string) {
  return (id: Parameters<typeof registerColumn>[2]) => registerColumn(table, register.columns, id);
}

/** How many columns the totals take; the chart stands to their right. */
export function totalColumns({ since }: BoardReport): number {
  return since === null ? 3 : 5;
}

/** The totals: each a count over the register, its share of all counted actions, and what it was at the last report. */
export function totalsPart({ report, tableNames }: SheetInput): SheetPart {
  const { totals } = report;
  const columnOf = columnsOf(report, tableNames.BoardActions);
  const width = totalColumns(report);
  const whole = totalPlaces(report).total ?? "0";
  const rows = totals.map(({ id, label, where }, at) => {
    const number = cellAddress({ row: FIRST + at, column: 1 });
    const share = { formula: `=IF(${whole}=0,0,${number}/${whole})` };
    const count = { formula: `=${countFormula(where, columnOf)}` };
    return [label, count, id === "crossReferences" ? "n/a" : share, ...thenCells(report, at)];
  });
  const table = area(layout.TOTALS, 0, totals.length + 1, width);
  const heading = lines(
    layout.TOTALS - 1,
    [`Totals, and the status of actions by ${report.themeWord.one}`],
    "heading",
    layout.HEIGHTS.heading,
  );
  const formats: readonly NumberFormat[] = ["General", "0", "0%", "0", CHANGE];
  return {
    ...heading,
    blocks: [
      ...(heading.blocks ?? []),
      block(layout.TOTALS, 0, [["Measure", "Number", "Share", ...thenHeaders(report)]], "@"),
      { row: FIRST, column: 0, formats: formats.slice(0, width), rows },
    ],
    blanks: [area(FIRST + rows.length, 0, layout.TOTALS_ROWS - rows.length, width)],
    tables: [{ id: "BoardTotals", area: table, filter: false }],
    styles: [
      ...(heading.styles ?? []),
      styled("small", table),
      styled("header", area(layout.TOTALS, 0, 1, 1)),
      styled("headerNumber", area(layout.TOTALS, 1, 1, width - 1)),
      styled("body", area(FIRST, 0, rows.length, 1)),
      styled("number", area(FIRST, 1, rows.length, width - 1)),
      styled("total", area(FIRST, 0, 1, width)),
    ],
    rowHeights: [
      ...(heading.rowHeights ?? []),
      { row: layout.TOTALS, height: headerHeight(report) },
      ...Array.from({ length: layout.TOTALS_ROWS }, (_, at) => ({
        row: FIRST + at,
        height: rowHeight(report),
      })),
    ],
  };
}

const CHANGE = "+0;-0;0";

function thenHeaders({ since }: BoardReport): readonly string[] {
  return since === null ? [] : [`At ${shortDate(since.asOf)}`, "Change"];
}

/** The number that the last report told, which cannot be counted again, and the change since. */
function thenCells({ totals, since }: BoardReport, at: number): readonly CellInput[] {
  const id = totals[at]?.id;
  if (since === null || id === undefined) return [];
  const [now, then] = [1, 3].map((column) => cellAddress({ row: FIRST + at, column }));
  return [since.counts[id] ?? 0, { formula: `=${now ?? ""}-${then ?? ""}` }];
}

/** Points of the totals' rows, which the chart stands beside. */
export function totalsHeight(report: BoardReport): number {
  return headerHeight(report) + layout.TOTALS_ROWS * rowHeight(report);
}

/** A day needs two lines in a column of numbers. */
function headerHeight({ since }: BoardReport): number {
  return since === null ? layout.HEIGHTS.header : 2 * layout.HEIGHTS.line;
}

/** As high as lets the totals, with the chart beside them, fill what the first page has left. */
function rowHeight(report: BoardReport): number {
  const width = summaryWidths(report).reduce((sum, each) => sum + each, 0);
  const { title, heading, line, words } = layout.HEIGHTS;
  const header = headerHeight(report);
  const lineRows = layout.TOTALS - 3;
  const others = title + 2 * heading + lineRows * line + header + words;
  const left = Math.floor((pageHeightFor(width) - others) / layout.TOTALS_ROWS);
  return Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, left));
}
