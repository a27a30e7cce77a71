import type { LeadReturn, ReturnRow } from "../../tracker/returns/leadReturn";
import {
  FILL_COLUMNS,
  RETURN_HEADERS,
  type FillColumn,
  type ReturnColumn,
} from "../../tracker/returns/returnColumns";
import { FONT, INK, LINE, NAVY, styleOf } from "../report/styles";

/** Points. */
const WIDTHS: Readonly<Record<ReturnColumn, number>> = {
  ref: 64,
  action: 210,
  due: 68,
  lastRating: 100,
  lastWords: 165,
  rating: 110,
  progress: 175,
  evidence: 150,
  revisedDue: 78,
  key: 40,
};

const TITLE_ROW = 0;
const HELP_ROW = 1;
const HEADER_ROW = 2;

/** What is there to look at, to fill, and what the tracker has no room for. */
const LOOK_FILL = "#F2F4F7";
const OPEN_FILL = "#FFF8E1";
const CLOSED_FILL = "#D9DEE4";

/** Excel's limit for a validation list that is written out. */
const LONGEST_LIST = 255;

/** Queues a return onto an empty worksheet. Nothing is sent. */
export function queueReturn(worksheet: Excel.Worksheet, made: LeadReturn): void {
  const { columns, rows } = made;
  const whole = worksheet.getRangeByIndexes(0, 0, HEADER_ROW + 1 + rows.length, columns.length);
  whole.format.font.name = FONT;
  whole.format.font.size = 10;
  whole.format.font.color = INK;
  whole.format.verticalAlignment = "Top";
  queueHeading(worksheet, made);
  queueCells(worksheet, made);
  columns.forEach((column, at) => queueColumn(worksheet, made, column, at));
  rows.forEach((row, i) => queueClosed(worksheet, made, row, HEADER_ROW + 1 + i));
  queueLists(worksheet, made);
  worksheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, columns.length).format.autofitRows();
  worksheet.getRangeByIndexes(HEADER_ROW, 0, 1, 1).format.rowHeight = 30;
  worksheet.showGridlines = false;
  worksheet.freezePanes.freezeRows(HEADER_ROW + 1);
  queuePage(worksheet, made);
}

function queueHeading(worksheet: Excel.Worksheet, { lead, span, leftOut }: LeadReturn): void {
  const title = worksheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1);
  title.numberFormat = [["@"]];
  title.values = [[span === "" ? `${lead}: your actions` : `${lead}: your actions in ${span}`]];
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.font.color = NAVY;
  title.format.rowHeight = 26;
  const help = worksheet.getRangeByIndexes(HELP_ROW, 0, 1, 1);
  const complete =
    leftOut === 0
      ? ""
      : ` Your ${leftOut === 1 ? "completed action is" : `${leftOut} completed actions are`} not listed.`;
  help.values = [
    [
      `Fill in the yellow cells where you have something to say; what you leave as it is changes nothing. Save it, and send it back if it was sent to you.${complete}`,
    ],
  ];
  help.format.font.size = 11;
  help.format.verticalAlignment = "Center";
  help.format.rowHeight = 24;
}

function queueCells(worksheet: Excel.Worksheet, { columns, rows }: LeadReturn): void {
  const header = worksheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
  header.values = [columns.map((column) => RETURN_HEADERS[column])];
  header.format.font.bold = true;
  header.format.verticalAlignment = "Center";
  header.format.wrapText = true;
  const body = worksheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, columns.length);
  body.numberFormat = rows.map(() =>
    columns.map((column) => (column === "revisedDue" ? "dd/mm/yyyy" : "@")),
  );
  body.values = rows.map(({ cells }) => columns.map((column) => asText(cells[column])));
  body.format.wrapText = true;
  for (const side of ["InsideHorizontal", "InsideVertical", "EdgeBottom", "EdgeRight"] as const) {
    const border = body.format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = LINE;
  }
}

/** Excel takes an apostrophe away, and what begins as a formula does stays a text. */
const asText = (text: string): string => (/^[=+\-@']/.test(text) ? `'${text}` : text);

const fillColumn = (column: ReturnColumn): FillColumn | undefined =>
  FILL_COLUMNS.find((each) => each === column);

function queueColumn(
  worksheet: Excel.Worksheet,
  { rows }: LeadReturn,
  column: ReturnColumn,
  at: number,
): void {
  const isOpen = fillColumn(column) !== undefined;
  const style = styleOf(isOpen ? "peopleHeader" : "header");
  const header = worksheet.getRangeByIndexes(HEADER_ROW, at, 1, 1);
  header.format.font.color = style.colour ?? INK;
  header.format.fill.color = style.fill ?? NAVY;
  const body = worksheet.getRangeByIndexes(HEADER_ROW + 1, at, rows.length, 1);
  body.format.fill.color = isOpen ? OPEN_FILL : LOOK_FILL;
  const whole = worksheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
  whole.format.columnWidth = WIDTHS[column];
  if (column !== "key") return;
  // What nobody sees must not make the rows high.
  body.format.wrapText = false;
  whole.columnHidden = true;
}

function queueClosed(
  worksheet: Excel.Worksheet,
  { columns }: LeadReturn,
  { closed }: ReturnRow,
  row: number,
): void {
  columns.forEach((column, at) => {
    const fill = fillColumn(column);
    if (fill === undefined || !closed.includes(fill)) return;
    worksheet.getRangeByIndexes(row, at, 1, 1).format.fill.color = CLOSED_FILL;
  });
}

/** Rows after one another that are offered the same ratings share a list: each more makes a workbook slower to open. */
function queueLists(worksheet: Excel.Worksheet, { columns, rows }: LeadReturn): void {
  const at = columns.indexOf("rating");
  if (at === -1) return;
  const runs: { source: string; from: number; count: number }[] = [];
  rows.forEach(({ choices, closed }, from) => {
    const source = closed.includes("rating") ? "" : choices.join(",");
    const last = runs.at(-1);
    if (last?.source === source) last.count++;
    else runs.push({ source, from, count: 1 });
  });
  for (const { source, from, count } of runs)
    queueList(worksheet.getRangeByIndexes(HEADER_ROW + 1 + from, at, count, 1), source);
}

function queueList({ dataValidation }: Excel.Range, source: string): void {
  if (source === "" || source.length > LONGEST_LIST) return;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = {
    message: "Choose one of the ratings in the list, or leave the cell as it is.",
    showAlert: true,
    style: "Stop",
    title: "Not a rating of this plan",
  };
}

function queuePage(worksheet: Excel.Worksheet, { columns, rows }: LeadReturn): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(
    worksheet.getRangeByIndexes(0, 0, HEADER_ROW + 1 + rows.length, columns.length),
  );
  pageLayout.setPrintTitleRows(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
}
