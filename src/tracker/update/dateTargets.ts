import { DAYS_1904 } from "../fields/serial";
import { dateFormat } from "../fields/serial";
import { daysBetween } from "../fields/calendar";
import type { WorksheetGrid } from "../grid";
import type { Action, IsoDate, TrackerTable } from "../model";
import { cellAt, placeIn, type ShownCell } from "./cells";
import { cellInRowOf } from "./rowCell";
import type { Candidate, Target, UpdateContext } from "./target";
import type { ActionUpdate, Refusal } from "./update";

const DAY_ZERO: IsoDate = "1899-12-30";
const USUAL_FORMAT = "dd/mm/yyyy";

/** The cells of revised dates: the plan's own column for them, else a note behind the date that stands. */
export function dateTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
): { readonly targets: readonly Target[]; readonly refused: readonly Refusal[] } {
  const targets: Target[] = [];
  const refused: Refusal[] = [];
  for (const { key, revisedDue } of updates) {
    if (revisedDue === undefined) continue;
    const action = context.plan.actions.find((each) => each.key === key);
    const target = action && dateTarget(context, action, revisedDue);
    if (target) targets.push(target);
    else {
      const reason =
        "Its table has no cell of its own for a revised date: change the date in the sheet.";
      refused.push({ key, field: "revisedDue", reason });
    }
  }
  return { targets, refused };
}

function dateTarget(
  { plan, snapshot }: UpdateContext,
  action: Action,
  date: IsoDate,
): Target | null {
  const table = plan.tables[action.table];
  const grid = snapshot.worksheets.find(({ name }) => name === action.sheet);
  const column = table?.columns.revisedDue ?? table?.columns.due;
  if (table === undefined || grid === undefined || column === undefined) return null;
  const address = cellInRowOf(grid, action.cell, column);
  const others = plan.actions.filter(
    (other) =>
      other.key !== action.key &&
      other.sheet === action.sheet &&
      cellInRowOf(grid, other.cell, column) === address,
  );
  if (others.length > 0) return null;
  const cell = cellAt(snapshot, action.sheet, address);
  const isOwnColumn = table.columns.revisedDue !== undefined;
  return {
    sheet: action.sheet,
    cell: address,
    of: [{ key: action.key, field: "revisedDue", period: null }],
    candidates: isOwnColumn ? ownCell(grid, table, cell, date) : behind(cell, date),
    holds: (read) => read.actions.find(({ key }) => key === action.key)?.due === date,
  };
}

/** As the column's other dates stand: real dates in their number format, or text. */
function ownCell(
  grid: WorksheetGrid,
  { columns }: TrackerTable,
  cell: ShownCell,
  date: IsoDate,
): Candidate[] {
  const formats = [columns.revisedDue, columns.due].flatMap((column) => dayFormats(grid, column));
  const serial = daysBetween(DAY_ZERO, date);
  const numberFormat =
    dateFormat(cell.numberFormat) === "day" ? cell.numberFormat : (formats[0] ?? USUAL_FORMAT);
  const real = [serial, serial - DAYS_1904].map((value) => ({
    state: { value, numberFormat, fill: cell.fill },
    shown: shortDate(date),
  }));
  return [...real, asText(cell, shortDate(date))];
}

/** The number formats of a column's real dates, the most frequent first. */
function dayFormats(grid: WorksheetGrid, column: string | undefined): string[] {
  if (column === undefined) return [];
  const at = placeIn(grid, `${column}1`).column;
  const counts = new Map<string, number>();
  grid.values.forEach((row, i) => {
    const format = grid.numberFormats[i]?.[at] ?? "";
    if (typeof row[at] === "number" && dateFormat(format) === "day")
      counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  return [...counts].sort(([, a], [, b]) => b - a).map(([format]) => format);
}

/** The date that stands is kept, and told from the one that counts. */
function behind(cell: ShownCell, date: IsoDate): Candidate[] {
  const day = shortDate(date);
  if (cell.text.trim() === "") return [asText(cell, day)];
  return [
    asText(cell, `${cell.text.trim()} revised to ${day}`),
    asText(cell, `${cell.text.trim()}\nRevised: ${day}`),
  ];
}

function asText({ fill }: ShownCell, text: string): Candidate {
  return { state: { value: text, numberFormat: "@", fill }, shown: text };
}

const shortDate = (date: IsoDate): string => date.split("-").reverse().join("/");
