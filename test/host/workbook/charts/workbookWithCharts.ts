import { setCell } from "../../../../src/host/workbook/cells";
import type { Chart, ChartSeries, Worksheet } from "../../../../src/host/workbook/model";
import { Package } from "../../../../src/host/workbook/package";
import {
  newWorkbookFile,
  openWorkbookFile,
  type WorkbookFile,
} from "../../../../src/host/workbook/workbookFile";

const DATA = [
  ["Theme", "Complete", "Delayed"],
  ["1 Voice & choice", 3, 1],
  ["2 Assessments", 4, 0],
];

/** A file of one sheet, "Sheet1", with themes in A, counts in B and C, and the charts given. */
export function workbookWithCharts(charts: readonly Chart[]): WorkbookFile {
  const file = newWorkbookFile();
  const sheet = firstSheet(file);
  DATA.forEach((row, r) => row.forEach((value, c) => setCell(sheet, r, c, { value, style: 0 })));
  sheet.charts.push(...charts);
  sheet.changed.aspects.add("charts");
  return file;
}

export function firstSheet({ workbook }: WorkbookFile): Worksheet {
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("The workbook has no worksheet");
  return sheet;
}

export function reopened(file: WorkbookFile): WorkbookFile {
  return openWorkbookFile(file.save());
}

/** A part of the saved file as text; "" where it has none. */
export function savedPart(file: WorkbookFile, path: string): string {
  const pack = Package.open(file.save());
  return pack.has(path) ? pack.text(path) : "";
}

export function savedPaths(file: WorkbookFile): string[] {
  return Package.open(file.save()).paths();
}

export function seriesOf(column: "B" | "C", changes: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: column === "B" ? "Complete" : "Delayed",
    nameFormula: `Sheet1!$${column}$1`,
    valuesFormula: `Sheet1!$${column}$2:$${column}$3`,
    categoriesFormula: "Sheet1!$A$2:$A$3",
    colour: column === "B" ? "#1F4E8C" : "#B3261E",
    hasDataLabels: true,
    ...changes,
  };
}

export function chartOf(type: string, changes: Partial<Chart> = {}): Chart {
  return {
    id: "{00000002-0000-0000-0000-000000000000}",
    name: "Status by theme",
    type,
    title: "Status of actions",
    legend: "Bottom",
    left: 50,
    top: 70,
    width: 400,
    height: 200,
    series: [seriesOf("B"), seriesOf("C")],
    categoryAxisReversed: false,
    gapWidth: null,
    ...changes,
  };
}
