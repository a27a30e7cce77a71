import type { BoardReport } from "../../tracker/summary/report";
import type { CellInput, NumberFormat, SheetPlan, StyledArea, TableId } from "./sheetPlan";
import { area, block, joinParts, lines, styled } from "./parts";
import type { StyleName } from "./styles";

type Look = Extract<StyleName, "body" | "number" | "people" | "link" | "screen" | "muted">;

/** A column of a sheet that is one long table. */
export interface ListColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly format?: NumberFormat;
  readonly look?: Look;
  /** Coloured by the status that its text tells. */
  readonly status?: boolean;
  /** Left out of a copy for publication where every cell is blank. */
  readonly optional?: true;
}

export interface ListSheet {
  readonly title: string;
  /** Two lines under the title. */
  readonly lines: readonly [CellInput, CellInput];
  readonly tableId: TableId;
  readonly columns: readonly ListColumn[];
  /** What stands in the first row where there is nothing to tell: a table has at least one. */
  readonly whenEmpty: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** The first so many columns are printed. */
  readonly printed: number;
  readonly report: BoardReport;
}

/** Days from a first date to the one that counts: "92", or "12 earlier" for −12. */
export const SLIPPED = '0;0" earlier";0';

/** A header that looks as its column does. */
const HEADERS: Partial<Record<Look, StyleName>> = {
  number: "headerNumber",
  people: "peopleHeader",
};

/** Zero-based: the title and two lines stand above it. */
export const LIST_HEADER_ROW = 3;

/**
 * Lays out a sheet that is one table under a title, with its header on every page; for work also in view and with
 * filters, which the government's checklist for published spreadsheets advises against.
 */
export function listSheet(given: ListSheet): SheetPlan {
  const list = given.report.mode === "publication" ? publicList(given) : given;
  const { columns, report } = list;
  const isWorking = report.mode === "working";
  const rows = list.rows.length > 0 ? list.rows : [emptyRow(list)];
  const first = LIST_HEADER_ROW + 1;
  const parts = joinParts([
    lines(0, [list.title], "title", 32),
    lines(1, list.lines, "lead", 17),
    {
      blocks: [
        block(LIST_HEADER_ROW, 0, [columns.map(({ header }) => header)], "@"),
        { row: first, column: 0, formats: columns.map(({ format }) => format ?? "General"), rows },
      ],
      tables: [
        {
          id: list.tableId,
          area: area(LIST_HEADER_ROW, 0, rows.length + 1, columns.length),
          filter: isWorking,
        },
      ],
      styles: [
        styled("small", area(LIST_HEADER_ROW, 0, rows.length + 1, columns.length)),
        styled("header", area(LIST_HEADER_ROW, 0, 1, columns.length)),
        styled("body", area(first, 0, rows.length, columns.length)),
        ...columns.flatMap(({ look = "body" }, at) => columnStyles(look, at, rows.length)),
      ],
      statusColours: columns.flatMap(({ status }, at) =>
        status === true ? [area(first, at, rows.length, 1)] : [],
      ),
    },
  ]);
  return {
    ...parts,
    charts: [],
    columnWidths: columns.map(({ width }) => width),
    page: {
      rows: first + rows.length,
      columns: list.printed,
      titleRow: LIST_HEADER_ROW,
      breaksBefore: [],
      footer: report.title,
    },
    words: report.words,
    frozenRows: isWorking ? first : 0,
    rowCount: first + rows.length,
    columnCount: columns.length,
  };
}

/** What the government's checklist asks of a published table: no column is blank, and every text is wrapped. */
function publicList(list: ListSheet): ListSheet {
  const { columns, rows, printed } = list;
  const isKept = columns.map(
    ({ optional }, at) => optional !== true || rows.some((row) => (row[at] ?? "") !== ""),
  );
  return {
    ...list,
    columns: columns
      .map((column, at) => (column.look === "screen" ? wrapped(column, at, rows) : column))
      .filter((_, at) => isKept[at]),
    rows: rows.map((row) => row.filter((_, at) => isKept[at])),
    printed: isKept.slice(0, printed).filter(Boolean).length,
  };
}

/** Points that a character takes, near enough, and the widest column that Excel has. */
const POINTS_A_CHARACTER = 5;
const WIDEST = 1_000;
/** Lines of a text that make a row no higher than the printed columns do. */
const FEW_LINES = 4;

/** As wide as its longest text needs not to make the rows high. */
function wrapped(column: ListColumn, at: number, rows: ListSheet["rows"]): ListColumn {
  const longest = Math.max(0, ...rows.map((row) => lengthOf(row[at])));
  const needed = Math.ceil((longest * POINTS_A_CHARACTER) / FEW_LINES);
  return { ...column, look: "body", width: Math.min(WIDEST, Math.max(column.width, needed)) };
}

function lengthOf(cell: CellInput | undefined): number {
  return typeof cell === "string" ? cell.length : 0;
}

/** The first column stands at the edge, under the title; text in the others keeps away from the column before. */
function columnStyles(look: Look, at: number, rowCount: number): readonly StyledArea[] {
  const header = area(LIST_HEADER_ROW, at, 1, 1);
  const cells = area(LIST_HEADER_ROW + 1, at, rowCount, 1);
  const inset =
    at > 0 && look !== "number" ? [styled("inset", header), styled("inset", cells)] : [];
  const head = HEADERS[look];
  return [...(head === undefined ? [] : [styled(head, header)]), styled(look, cells), ...inset];
}

function emptyRow({ columns, whenEmpty }: ListSheet): readonly CellInput[] {
  return columns.map((_, at) => (at === 0 ? whenEmpty : ""));
}
