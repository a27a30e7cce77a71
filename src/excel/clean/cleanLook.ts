import type { CleanTracker } from "../../tracker/clean/cleanTracker";
import { STATUSES } from "../../tracker/model";
import { STATUS_WORDS } from "../../tracker/summary/words";
import { FONT, INK, STATUS_FILLS } from "../report/styles";

type Columns = CleanTracker["columns"];

/** Points. */
const WIDTHS: Readonly<Record<Columns[number]["width"], number>> = {
  narrow: 76,
  medium: 150,
  wide: 280,
};

const CHOICES = STATUSES.filter((status) => status !== "unrated").map((each) => STATUS_WORDS[each]);

/** A table to work in: its header in view, filters, a list of statuses, and each status in its colour. */
export function lookOfCleanTracker(
  worksheet: Excel.Worksheet,
  table: Excel.Table,
  columns: Columns,
  rowCount: number,
): void {
  table.style = "TableStyleMedium2";
  table.showBandedRows = false;
  const whole = worksheet.getRangeByIndexes(0, 0, rowCount + 1, columns.length);
  whole.format.font.name = FONT;
  whole.format.font.size = 10;
  whole.format.verticalAlignment = "Top";
  whole.format.wrapText = true;
  columns.forEach(({ kind, width }, at) => {
    worksheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = WIDTHS[width];
    const cells = worksheet.getRangeByIndexes(1, at, rowCount, 1);
    if (kind === "date") cells.format.horizontalAlignment = "Left";
    if (kind === "status") statusColumn(cells);
  });
  whole.format.autofitRows();
  worksheet.freezePanes.freezeRows(1);
  setPage(worksheet);
}

function statusColumn(cells: Excel.Range): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: CHOICES.join(",") } };
  cells.dataValidation.errorAlert = {
    message: `Choose one of ${CHOICES.join(", ")}, or leave the cell blank.`,
    showAlert: true,
    style: "Stop",
    title: "Not a status of this tracker",
  };
  // The longest last, whose rule goes first: one word may stand within another.
  for (const status of [...STATUSES].sort(
    (a, b) => STATUS_WORDS[a].length - STATUS_WORDS[b].length,
  )) {
    const rule = cells.conditionalFormats.add("ContainsText");
    rule.textComparison.rule = { operator: "Contains", text: STATUS_WORDS[status] };
    rule.textComparison.format.fill.color = STATUS_FILLS[status];
    rule.textComparison.format.font.color = INK;
  }
}

function setPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows("$1:$1");
}
