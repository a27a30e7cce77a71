import type { CellArea } from "../../../tracker/grid";
import { STATUSES } from "../../../tracker/model";
import type { SheetPlan, StyledArea } from "../sheetPlan";
import { FONT, INK, LINE, STATUS_FILLS, styleOf, type CellStyle } from "../styles";

/** Fonts, fills, lines, widths and heights: a few calls an area, however many rows it has. */
export function writeLook(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = worksheet.getRangeByIndexes(0, 0, plan.rowCount, plan.columnCount);
  whole.format.font.name = FONT;
  applyStyle(whole, styleOf("base"));
  for (const { style, ...area } of withoutRepeats(plan.styles)) {
    applyStyle(rangeOf(worksheet, area), styleOf(style));
  }
  plan.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { row, count, height } of runs(plan.rowHeights)) {
    worksheet.getRangeByIndexes(row, 0, count, 1).format.rowHeight = height;
  }
  fitRows(worksheet, plan);
  colourStatuses(worksheet, plan);
  worksheet.showGridlines = false;
}

/** An area that already looks so is left: every call goes over all of its cells. */
function withoutRepeats(styles: readonly StyledArea[]): readonly StyledArea[] {
  return styles.filter((styled, at) => {
    const last = styles.slice(0, at).findLast((each) => overlaps(each, styled));
    return last?.style !== styled.style || !contains(last, styled);
  });
}

function overlaps(a: CellArea, b: CellArea): boolean {
  const rows = a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
  return rows && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

function contains(outer: CellArea, { row, column, rowCount, columnCount }: CellArea): boolean {
  const rows = outer.row <= row && row + rowCount <= outer.row + outer.rowCount;
  const end = outer.column + outer.columnCount;
  return rows && outer.column <= column && column + columnCount <= end;
}

function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.lines === true) drawLines(format.borders);
}

function drawLines(borders: Excel.RangeBorderCollection): void {
  for (const side of ["InsideHorizontal", "EdgeBottom"] as const) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = LINE;
  }
}

/** Rows of a table fit their wrapped text, except where the plan gives a height. */
function fitRows(worksheet: Excel.Worksheet, { tables, rowHeights }: SheetPlan): void {
  const fixed = new Set(rowHeights.map(({ row }) => row));
  for (const { area } of tables) {
    if (!fixed.has(area.row)) rangeOf(worksheet, area).format.autofitRows();
  }
}

function runs(
  heights: SheetPlan["rowHeights"],
): readonly { row: number; count: number; height: number }[] {
  const joined: { row: number; count: number; height: number }[] = [];
  for (const { row, height } of heights) {
    const last = joined.at(-1);
    if (last?.height === height && last.row + last.count === row) last.count++;
    else joined.push({ row, count: 1, height });
  }
  return joined;
}

/** By rule and not by cell, so that a row keeps its colour when people sort the table. */
function colourStatuses(worksheet: Excel.Worksheet, { statusColours, words }: SheetPlan): void {
  worksheet.getRange().conditionalFormats.clearAll();
  // One word may stand within another, "Started" in "Not started": the rule that is added last goes before the others.
  const shortFirst = [...STATUSES].sort((a, b) => words[a].length - words[b].length);
  for (const area of statusColours) {
    for (const status of shortFirst) {
      const rule = rangeOf(worksheet, area).conditionalFormats.add("ContainsText");
      rule.textComparison.rule = { operator: "Contains", text: words[status] };
      rule.textComparison.format.fill.color = STATUS_FILLS[status];
      rule.textComparison.format.font.color = INK;
    }
  }
}

function rangeOf(worksheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
