import { asBoolean, asNumber, asRecord } from "../richapi/arguments";
import { excelError, notImplemented } from "../richapi/errors";
import type { Session } from "../richapi/session";
import { styleOf } from "../workbook/cells";
import type { Area, Worksheet } from "../workbook/model";
import {
  columnWidth,
  rowHeight,
  setColumnsHidden,
  setColumnWidths,
  setRowHeights,
  setRowsHidden,
} from "./dimensions";
import {
  fullAddress,
  isUnbounded,
  lastColumn,
  lastRow,
  oneCell,
  wholeColumns,
  wholeRows,
} from "./areas";
import { readFormat, writeFormat } from "./cellProperties";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import { matrixFor } from "./matrix";
import { readStyles } from "./readCells";
import { restyle, stylesIn } from "./styles";
import { uniform } from "./styleProperties";

type Json = Readonly<Record<string, unknown>>;

/** `range.getCellProperties`: cells of one style share one answer, and nothing is built that was not asked for. */
export function getCellProperties(
  session: Session,
  sheet: Worksheet,
  area: Area,
  asked: Json,
): Json[][] {
  if (isUnbounded(area)) throw excelError("InvalidArgument");
  const { format, ...own } = asked;
  const perCell = Object.keys(own).filter((key) => own[key] === true);
  const formats: Json[][] = readStyles(sheet, area, (index): Json => {
    if (format === undefined || format === null) return {};
    return { format: readFormat(styleOf(session.workbook, index), asRecord(format)) };
  });
  if (perCell.length === 0) return formats;
  return formats.map((row, i) =>
    row.map((each, j) => {
      const cell = oneCell(area.row + i, area.column + j);
      return { ...each, ...cellValues(session, sheet, cell, perCell) };
    }),
  );
}

function cellValues(session: Session, sheet: Worksheet, cell: Area, keys: string[]): Json {
  return Object.fromEntries(
    keys.map((key): [string, unknown] => {
      switch (key) {
        case "address":
        case "addressLocal":
          return [key, fullAddress(sheet, cell)];
        case "hidden":
          return [key, sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column)];
        case "hyperlink":
          return [key, hyperlinkOf(session, sheet, cell)];
        default:
          throw notImplemented(`CellProperties.${key}`);
      }
    }),
  );
}

/** `range.setCellProperties`: one record a cell; an empty one leaves its cell. */
export function setCellProperties(
  session: Session,
  sheet: Worksheet,
  area: Area,
  given: unknown,
): void {
  const matrix = matrixFor(area, given);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const { format, hyperlink, ...others } = asRecord(matrix(row, column) ?? {});
      const cell = oneCell(row, column);
      refuseOthers("SettableCellProperties", others);
      if (hyperlink) setHyperlink(session, sheet, cell, hyperlink);
      if (format) restyle(session, sheet, [cell], (style) => writeFormat(style, asRecord(format)));
    }
  }
}

function refuseOthers(owner: string, others: Json): void {
  const [name] = Object.keys(others);
  if (name !== undefined) throw notImplemented(`${owner}.${name}`);
}

/** What `getRowProperties` and `getColumnProperties` have in common. */
interface Line {
  readonly area: Area;
  readonly index: number;
  readonly indexName: "rowIndex" | "columnIndex";
  readonly hiddenName: "rowHidden" | "columnHidden";
  readonly sizeName: "rowHeight" | "columnWidth";
}

function linesOf(area: Area, axis: "row" | "column"): Line[] {
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i);
  const columns = Array.from({ length: area.columnCount }, (_, i) => area.column + i);
  return axis === "row"
    ? rows.map((row) => ({
        area: { ...area, row, rowCount: 1 },
        index: row,
        indexName: "rowIndex",
        hiddenName: "rowHidden",
        sizeName: "rowHeight",
      }))
    : columns.map((column) => ({
        area: { ...area, column, columnCount: 1 },
        index: column,
        indexName: "columnIndex",
        hiddenName: "columnHidden",
        sizeName: "columnWidth",
      }));
}

export function getLineProperties(
  session: Session,
  sheet: Worksheet,
  area: Area,
  axis: "row" | "column",
  asked: Json,
): Json[] {
  return linesOf(area, axis).map((line) => {
    const values: Record<string, unknown> = {};
    const { format, ...own } = asked;
    for (const key of Object.keys(own).filter((each) => own[each] === true)) {
      values[key] = lineValue(sheet, line, key);
    }
    if (format) values["format"] = lineFormat(session, sheet, line, asRecord(format));
    return values;
  });
}

function lineValue(sheet: Worksheet, line: Line, key: string): unknown {
  if (key === "address" || key === "addressLocal") return fullAddress(sheet, line.area);
  if (key === line.indexName) return line.index;
  if (key !== line.hiddenName) throw notImplemented(`${line.indexName}Properties.${key}`);
  const hidden = line.hiddenName === "rowHidden" ? sheet.hiddenRows : sheet.hiddenColumns;
  return hidden.has(line.index);
}

function lineFormat(session: Session, sheet: Worksheet, line: Line, asked: Json): Json {
  const { [line.sizeName]: size, ...rest } = asked;
  const formats = stylesIn(session.workbook, sheet, [line.area]).map((style) =>
    readFormat(style, rest),
  );
  const format = formats.reduce((same, each) => commonPart(same, each));
  if (size !== true) return format;
  const points =
    line.sizeName === "rowHeight" ? rowHeight(sheet, line.index) : columnWidth(sheet, line.index);
  return { ...format, [line.sizeName]: points };
}

/** Where two differ, null. */
function commonPart(a: Json, b: Json): Json {
  return Object.fromEntries(
    Object.keys(a).map((key) => {
      const [first, second] = [a[key], b[key]];
      const deep = typeof first === "object" && first !== null;
      return [key, deep ? commonPart(asRecord(first), asRecord(second)) : uniform([first, second])];
    }),
  );
}

export function setLineProperties(
  session: Session,
  sheet: Worksheet,
  area: Area,
  axis: "row" | "column",
  given: unknown,
): void {
  const lines = linesOf(area, axis);
  if (!Array.isArray(given) || given.length !== lines.length) throw excelError("InvalidArgument");
  lines.forEach((line, i) =>
    setLine(session, sheet, line, asRecord((given as unknown[])[i] ?? {})),
  );
}

function setLine(session: Session, sheet: Worksheet, line: Line, given: Json): void {
  const { format, [line.hiddenName]: hidden, ...others } = given;
  refuseOthers(`${line.indexName}Properties`, others);
  const isRow = line.sizeName === "rowHeight";
  const whole = isRow ? wholeRows(line.area) : wholeColumns(line.area);
  if (format) {
    const { [line.sizeName]: size, ...rest } = asRecord(format);
    restyle(session, sheet, [line.area], (style) => writeFormat(style, rest));
    if (size !== undefined) (isRow ? setRowHeights : setColumnWidths)(sheet, whole, asNumber(size));
  }
  if (hidden !== undefined)
    (isRow ? setRowsHidden : setColumnsHidden)(sheet, whole, asBoolean(hidden));
}
