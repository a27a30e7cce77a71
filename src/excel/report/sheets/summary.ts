import type { BoardReport } from "../../../tracker/summary/report";
import { sentenceFormula } from "../formulas";
import { area, block, joinParts, lines, styled, type SheetPart } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput, SheetPlan } from "../sheetPlan";
import { agesChart, agesPart } from "./summaryAges";
import { decisionsPart } from "./summaryDecisions";
import * as layout from "./summaryLayout";
import {
  afterThemesPart,
  chartWordsPart,
  lastThemeRow,
  themeColumns,
  themesChart,
  themesPart,
} from "./summaryThemes";
import { countPlaces, totalsPart } from "./summaryTotals";
import { summaryPages } from "./summaryPages";
import { summaryWidths } from "./summaryWidths";

/** Board summary: the page that a board reads first. */
export const summarySheet: ReportSheet = {
  id: "summary",
  name: "Board summary",
  tabColour: "#1F3A5F",
  holds: ({ themes, themeWord }) =>
    `The headline, the totals and ${themes.length} ${themes.length === 1 ? themeWord.one : themeWord.many}`,
  plan: (input) => {
    const { report } = input;
    const parts = joinParts([
      coverPart(report),
      headlinePart(input),
      totalsPart(input),
      chartWordsPart(input),
      decisionsPart(input),
      agesPart(input),
      themesPart(input),
      afterThemesPart(input),
    ]);
    return { ...parts, ...frame(report, parts.rowHeights) };
  },
};

function frame(
  report: BoardReport,
  rowHeights: SheetPlan["rowHeights"],
): Pick<
  SheetPlan,
  "charts" | "words" | "columnWidths" | "page" | "frozenRows" | "rowCount" | "columnCount"
> {
  const columns = themeColumns(report);
  const rows = lastThemeRow(report);
  return {
    charts: [themesChart(report), ...agesChart(report)],
    words: report.words,
    columnWidths: summaryWidths(report),
    page: {
      rows,
      columns,
      ...summaryPages(report, rowHeights),
      footer: report.title,
    },
    frozenRows: 0,
    rowCount: rows,
    columnCount: columns,
  };
}

function coverPart({ title, cover }: BoardReport): SheetPart {
  const shown = title.length <= layout.LONGEST_TITLE ? title : "Board summary";
  const heading = lines(layout.TITLE, [shown], "title", layout.HEIGHTS.title);
  return {
    blocks: [
      ...(heading.blocks ?? []),
      block(
        layout.COVER,
        0,
        cover.map(({ label, value }) => [label, value]),
      ),
    ],
    styles: [...(heading.styles ?? []), styled("label", area(layout.COVER, 0, cover.length, 1))],
    rowHeights: [
      ...(heading.rowHeights ?? []),
      ...cover.map((_, at) => ({ row: layout.COVER + at, height: layout.HEIGHTS.line })),
    ],
  };
}

function headlinePart(input: SheetInput): SheetPart {
  const { report } = input;
  const places = countPlaces(input);
  const slots = layout.TOTALS - 1 - layout.HEADLINE;
  const sentences = Array.from({ length: slots }, (_, at): CellInput => {
    const sentence = report.headline[at];
    return sentence === undefined ? "" : { formula: sentenceFormula(sentence, places) };
  });
  return joinParts([
    lines(layout.HEADLINE - 1, ["Headline"], "heading", layout.HEIGHTS.heading),
    lines(layout.HEADLINE, sentences, "base", layout.HEIGHTS.line),
  ]);
}
