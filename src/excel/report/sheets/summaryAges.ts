import { cellAddress } from "../../../tracker/grid";
import type { BoardReport } from "../../../tracker/summary/report";
import { countFormula, registerColumn, shareFormula, textLiteral } from "../formulas";
import { area, block, joinParts, lines, styled, type SheetPart } from "../parts";
import type { SheetInput } from "../reportSheet";
import type { CellInput, ChartPlan } from "../sheetPlan";
import { AGE_COLOUR } from "../styles";
import * as layout from "./summaryLayout";
import { themeColumns } from "./summaryThemes";

const FIRST = layout.AGES + 1;
const COLUMNS = 3;
const ROW_HEIGHT = 17;

const count = (row: number): string => cellAddress({ row, column: 1 });

/** How long the overdue actions have been so: a table, its chart beside it, and the chart in words under both. */
export function agesPart(input: SheetInput): SheetPart {
  const { report, tableNames } = input;
  const ages = report.overdueAges;
  const all = FIRST + ages.length;
  const columnOf = (id: Parameters<typeof registerColumn>[2]) =>
    registerColumn(tableNames.BoardActions, report.register.columns, id);
  const share = (row: number): CellInput => ({
    formula: `=IF(${count(all)}=0,0,${count(row)}/${count(all)})`,
  });
  const rows = ages.map(({ label, where }, at): readonly CellInput[] => [
    label,
    { formula: `=${countFormula(where, columnOf)}` },
    share(FIRST + at),
  ]);
  const sum = { formula: `=SUM(${count(FIRST)}:${count(all - 1)})` };
  const table = area(layout.AGES, 0, ages.length + 2, COLUMNS);
  const body = area(FIRST, 0, ages.length + 1, COLUMNS);
  const heights = Array.from({ length: layout.AGE_WORDS - FIRST - 1 }, (_, at) => FIRST + at);
  return joinParts([
    { blanks: [area(all + 1, 0, layout.AGE_WORDS - all - 1, COLUMNS)] },
    lines(layout.AGES - 1, [layout.AGES_HEADING], "heading", layout.HEIGHTS.heading),
    {
      blocks: [
        block(layout.AGES, 0, [["Overdue for", "Actions", "Share"]], "@"),
        {
          row: FIRST,
          column: 0,
          formats: ["@", "0", "0%"],
          rows: [...rows, ["All overdue actions", sum, share(all)]],
        },
      ],
      tables: [{ id: "BoardOverdueAges", area: table, filter: false }],
      styles: [
        styled("small", table),
        styled("header", area(layout.AGES, 0, 1, 1)),
        styled("headerNumber", area(layout.AGES, 1, 1, COLUMNS - 1)),
        styled("body", body),
        styled("number", area(FIRST, 1, ages.length + 1, COLUMNS - 1)),
        styled("total", area(all, 0, 1, COLUMNS)),
      ],
      rowHeights: [
        { row: layout.AGES, height: layout.HEIGHTS.header },
        ...heights.map((row) => ({ row, height: ROW_HEIGHT })),
      ],
    },
    lines(layout.AGE_WORDS, [words(report)], "lead", layout.HEIGHTS.words),
  ]);
}

/** "The chart in words: 1 to 30 days, 2, 14%; …" */
function words({ overdueAges: ages }: BoardReport): CellInput {
  const all = count(FIRST + ages.length);
  const phrases = ages.map(({ label }, at) => {
    const place = count(FIRST + at);
    return `${textLiteral(`${label}, `)}&${place}&", "&${shareFormula(place, all)}`;
  });
  const told = `"The chart in words: "&${phrases.join('&"; "&')}`;
  return { formula: `=IF(${all}=0,"No action is known to be overdue.",${told})` };
}

/** How much higher the chart is than its highest bar: LibreOffice leaves no room of its own for the number above it. */
const HEADROOM = 1.25;

/** Standing bars of one colour, each with its number; none where there is nothing to show. */
export function agesChart(report: BoardReport): readonly ChartPlan[] {
  const ages = report.overdueAges;
  if (ages.every(({ count }) => count === 0)) return [];
  const highest = Math.max(...ages.map(({ count }) => count));
  const height = layout.AGE_WORDS - layout.AGES - 1;
  return [
    {
      kind: "ColumnClustered",
      name: "BoardOverdueByAge",
      title: "Overdue actions, by how long they have been so",
      source: area(layout.AGES, 0, ages.length + 1, 2),
      series: [{ ...AGE_COLOUR, format: "0" }],
      maximum: highest * HEADROOM,
      place: area(layout.AGES, COLUMNS, height, themeColumns(report) - COLUMNS),
    },
  ];
}
