import {
  cellsOf,
  formatCell,
  sourceCells,
  type Chart,
  type ChartSeries,
  type Workbook,
} from "../../host/embedded";

export interface PlottedSeries {
  readonly name: string;
  readonly colour: string;
  /** Colour of the numbers in it; null where it shows none. */
  readonly label: string | null;
  /** How these are told; as plain numbers where absent. */
  readonly format?: string;
  readonly values: readonly number[];
}

/** What a chart shows, read from the cells that its series name. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
}

/** Of Office's usual theme, for series that say no colour of their own. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartData(workbook: Workbook, { series }: Chart): ChartData {
  const [first] = series;
  return {
    categories: first ? textsAt(workbook, first.categoriesFormula) : [],
    series: series.map((each, at) => plotted(workbook, each, ACCENTS[at % ACCENTS.length] ?? "")),
  };
}

function plotted(workbook: Workbook, series: ChartSeries, accent: string): PlottedSeries {
  const { name, nameFormula, valuesFormula, colour, hasDataLabels } = series;
  return {
    name: textsAt(workbook, nameFormula).join(" ") || name,
    colour: colour ?? accent,
    label: hasDataLabels ? (series.labelColour ?? "#000000") : null,
    format: series.labelFormat ?? "General",
    values: numbersAt(workbook, valuesFormula),
  };
}

function textsAt(workbook: Workbook, formula: string): string[] {
  const source = sourceCells(workbook, formula);
  return source ? cellsOf(source).map((cell) => (cell ? formatCell(cell, workbook) : "")) : [];
}

function numbersAt(workbook: Workbook, formula: string): number[] {
  const source = sourceCells(workbook, formula);
  return source
    ? cellsOf(source).map((cell) => (typeof cell?.value === "number" ? cell.value : 0))
    : [];
}
