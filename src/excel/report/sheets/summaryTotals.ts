import { cellAddress } from "../../../tracker/grid";
import type { BoardReport, MeasureId } from "../../../tracker/summary/report";
import { countFormula, registerColumn, type CountPlaces } from "../formulas";
import { area, block, lines, styled, type SheetPart } from "../parts";
import type { SheetInput } from "../reportSheet";
import { pageHeightFor } from "../pageSize";
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

/** The totals: each a count over the register, and its share of all counted actions. */
export function totalsPart({ report, tableNames }: SheetInput): SheetPart {
  const { totals, register } = report;
  const columnOf = (id: Parameters<typeof registerColumn>[2]) =>
    registerColumn(tableNames.BoardActions, register.columns, id);
  const whole = totalPlaces(report).total ?? "0";
  const rows = totals.map(({ id, label, where }, at) => {
    const share = `=IF(${whole}=0,0,${cellAddress({ row: FIRST + at, column: 1 })}/${whole})`;
    const count = { formula: `=${countFormula(where, columnOf)}` };
    return [label, count, id === "crossReferences" ? "n/a" : { formula: share }];
  });
  const table = area(layout.TOTALS, 0, totals.length + 1, 3);
  const heading = lines(
    layout.TOTALS - 1,
    [`Totals, and the status of actions by ${report.themeWord.one}`],
    "heading",
    layout.HEIGHTS.heading,
  );
  return {
    ...heading,
    blocks: [
      ...(heading.blocks ?? []),
      block(layout.TOTALS, 0, [["Measure", "Number", "Share"]], "@"),
      { row: FIRST, column: 0, formats: ["General", "0", "0%"], rows },
    ],
    blanks: [area(FIRST + rows.length, 0, layout.TOTALS_ROWS - rows.length, 3)],
    tables: [{ id: "BoardTotals", area: table, filter: false }],
    styles: [
      ...(heading.styles ?? []),
      styled("small", table),
      styled("header", area(layout.TOTALS, 0, 1, 1)),
      styled("headerNumber", area(layout.TOTALS, 1, 1, 2)),
      styled("body", area(FIRST, 0, rows.length, 1)),
      styled("number", area(FIRST, 1, rows.length, 2)),
      styled("total", area(FIRST, 0, 1, 3)),
    ],
    rowHeights: [
      ...(heading.rowHeights ?? []),
      { row: layout.TOTALS, height: layout.HEIGHTS.header },
      ...Array.from({ length: layout.TOTALS_ROWS }, (_, at) => ({
        row: FIRST + at,
        height: rowHeight(report),
      })),
    ],
  };
}

/** As high as lets the totals, with the chart beside them, fill what the first page has left. */
function rowHeight(report: BoardReport): number {
  const width = summaryWidths(report).reduce((sum, each) => sum + each, 0);
  const { title, heading, line, header, words } = layout.HEIGHTS;
  const lineRows = layout.TOTALS - 3;
  const others = title + 2 * heading + lineRows * line + header + words;
  const left = Math.floor((pageHeightFor(width) - others) / layout.TOTALS_ROWS);
  return Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, left));
}
