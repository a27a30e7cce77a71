import { LOG_COLUMNS, toLogRow, type LogEntry } from "../../tracker/update/log";
import { logRow, type LogRow } from "./logRows";
import { LOG_TABLE, type OpenLog } from "./updateLog";

/** A change to a quarter that had ended is to be seen at a glance. */
const CLOSED_FILL = "#FFF2CC";

/** Queues entries under those that stand, wherever these are by now. Gives their rows. */
export function queueEntries(
  { worksheet, table, filled }: OpenLog,
  added: readonly LogEntry[],
): readonly LogRow[] {
  const first = filled.getCell(0, 0);
  const next = filled.getLastRow().getCell(0, 0).getOffsetRange(1, 0);
  const range = next.getResizedRange(added.length - 1, LOG_COLUMNS.length - 1);
  range.numberFormat = added.map(() =>
    LOG_COLUMNS.map((column) => (column === "Batch" ? "0" : "@")),
  );
  range.values = added.map((entry) => [...toLogRow(entry)]);
  range.format.verticalAlignment = "Top";
  // What nobody sees must not make the rows high.
  const shown = range.getResizedRange(0, -1);
  shown.format.wrapText = true;
  shown.format.autofitRows();
  added.forEach((entry, i) => queueFills(range, i, entry));
  const whole = first.getBoundingRect(range);
  if (table) table.resize(whole);
  else {
    const made = worksheet.tables.add(whole, true);
    made.name = LOG_TABLE;
    made.style = "TableStyleLight1";
  }
  return added.map(({ batch }, i) => logRow(range, i, batch));
}

/** Paints a closed quarter's row, and before and after as the tracker's cell was and is painted. */
function queueFills(rows: Excel.Range, row: number, { isClosed, change }: LogEntry): void {
  const paint = (column: number, count: number, fill: string): void => {
    if (fill === "") return;
    rows.getCell(row, column).getResizedRange(0, count - 1).format.fill.color = fill;
  };
  if (isClosed) paint(0, LOG_COLUMNS.length - 1, CLOSED_FILL);
  paint(LOG_COLUMNS.indexOf("Before"), 1, change.before.fill);
  paint(LOG_COLUMNS.indexOf("After"), 1, change.after.fill);
}
