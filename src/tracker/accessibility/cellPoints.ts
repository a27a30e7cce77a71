import { cellAddress } from "../grid";
import { contrast, LEAST_CONTRAST } from "./contrast";
import { cellsOutside, tableCells, type PlacedCell } from "./tableCells";
import type { CellColours, SheetFacts, WorkbookFacts } from "./workbookFacts";

/** Places are told one by one up to here. */
const FEW = 3;

function told(sheet: string, cells: readonly string[], what: string): readonly string[] {
  if (cells.length === 0) return [];
  const more = cells.length > FEW ? ` and ${cells.length - FEW} more` : "";
  return [`${sheet}: ${cells.slice(0, FEW).join(", ")}${more}: ${what}`];
}

/** In a table every text wraps; elsewhere a line of text may also run on over blank cells, where it shows whole. */
export function checkWrapping({ sheets }: WorkbookFacts): readonly string[] {
  return sheets.flatMap((sheet) => {
    const isWrapped = ({ row, column }: PlacedCell) => sheet.wraps[row]?.[column] === true;
    const inTables = sheet.tables
      .flatMap((table) => tableCells(sheet, table))
      .filter((cell) => isText(cell) && !isWrapped(cell));
    const outside = cellsOutside(sheet).filter(
      (cell) => isText(cell) && !isWrapped(cell) && isCutOff(cell, sheet),
    );
    return [
      ...told(sheet.name, inTables.map(cellAddress), "the text is not wrapped"),
      ...told(sheet.name, outside.map(cellAddress), "the text is cut off by the next cell"),
    ];
  });
}

const isText = ({ value }: PlacedCell): boolean => typeof value === "string" && value !== "";

/** Characters that the narrowest column shows whole: a label of a few words before its value. */
const SHORT = 24;

function isCutOff({ row, column, value }: PlacedCell, { values }: SheetFacts): boolean {
  return String(value).length > SHORT && (values[row]?.[column + 1] ?? "") !== "";
}

export function checkContrast({ sheets }: WorkbookFacts): readonly string[] {
  return sheets.flatMap((sheet) => {
    const cells = sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const colours = sheet.colours[r]?.[c];
        const isFaint = value !== "" && colours !== undefined && !isReadable(colours);
        return isFaint ? [cellAddress({ row: r, column: c })] : [];
      }),
    );
    const rules = sheet.ruleColours
      .filter(({ colours }) => !isReadable(colours))
      .map((rule) => rule.cells);
    const what = "the text hardly stands out from its background";
    return told(sheet.name, [...cells, ...new Set(rules)], what);
  });
}

const isReadable = ({ font, fill }: CellColours): boolean => contrast(font, fill) >= LEAST_CONTRAST;

/**
 * Words outside the tables that name every series of the chart, with a number; or a table beside it that has a column
 * for every series, and words that point from the chart to it.
 */
export function checkCharts({ sheets }: WorkbookFacts): readonly string[] {
  return sheets.flatMap((sheet) => {
    const words = cellsOutside(sheet).map(({ value }) => String(value).toLowerCase());
    const points = words.some((text) => text.includes("the chart shows"));
    const headers = sheet.tables.map((table) =>
      tableCells(sheet, table)
        .slice(0, table.area.columnCount)
        .map(({ value }) => String(value).toLowerCase()),
    );
    const isTold = (series: readonly string[]) =>
      words.some((text) => /\d/.test(text) && tellsAll((name) => text.includes(name), series)) ||
      (points && headers.some((row) => tellsAll((name) => row.includes(name), series)));
    return sheet.charts
      .filter(({ series }) => !isTold(series))
      .map(({ name }) => `${sheet.name}: the chart ${name} is not told in words`);
  });
}

function tellsAll(has: (name: string) => boolean, series: readonly string[]): boolean {
  return series.every((name) => has(name.toLowerCase()));
}
