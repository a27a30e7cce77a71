import { dateFormat, dateToSerial } from "../fields/serial";
import type { WorksheetGrid } from "../grid";
import type { Action, IsoDate } from "../model";
import { onceFor } from "../onceFor";
import { shortDate } from "../summary/words";
import { cellAt, placeIn, type ShownCell } from "./cells";
import { countSharers, fieldCell, fieldRole, placeOf } from "./fieldCell";
import { actionWithKey, worksheetNamed } from "./lookup";
import type { Candidate, Target, UpdateContext } from "./target";
import type { ActionUpdate, Refusal } from "./update";

const USUAL_FORMAT = "dd/mm/yyyy";

/** The cells of revised dates: the plan's own column for them, else a note behind the date that stands. */
export function dateTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
): { readonly targets: readonly Target[]; readonly refused: readonly Refusal[] } {
  const targets: Target[] = [];
  const refused: Refusal[] = [];
  const sharers = countSharers(context, "revisedDue");
  for (const { key, revisedDue } of updates) {
    if (revisedDue === undefined) continue;
    const action = actionWithKey(context.plan, key);
    const cell = action && fieldCell(context, action, "revisedDue");
    if (action && cell && sharers.get(placeOf(action.sheet, cell)) === 1) {
      targets.push(dateTarget(context, action, cell, revisedDue));
    } else refused.push({ key, field: "revisedDue", reason: noCell(action) });
  }
  return { targets, refused };
}

function noCell(action: Action | undefined): string {
  const where = action?.fieldCells === undefined ? "Its table" : "Its card";
  return `${where} has no cell of its own for a revised date: change the date in the sheet.`;
}

function dateTarget(
  { plan, snapshot }: UpdateContext,
  action: Action,
  address: string,
  date: IsoDate,
): Target {
  const { key, sheet } = action;
  const cell = cellAt(snapshot, sheet, address);
  const isOwnColumn = fieldRole(plan, action, "revisedDue") === "revisedDue";
  const columns = [address, `${plan.tables[action.table]?.columns.due ?? ""}1`];
  const formats = dayFormats(worksheetNamed(snapshot, sheet), columns);
  return {
    sheet,
    cell: address,
    of: [{ key, field: "revisedDue", period: null }],
    candidates: isOwnColumn ? ownCell(cell, date, formats[0]) : behind(cell, date, action),
    holds: (read) => actionWithKey(read, key)?.due === date,
  };
}

/** As the column's other dates stand: real dates in their number format, or text. */
function ownCell(cell: ShownCell, date: IsoDate, format = USUAL_FORMAT): Candidate[] {
  const isDay = dateFormat(cell.numberFormat) === "day";
  const numberFormat = isDay ? cell.numberFormat : format;
  const real = [false, true].map((date1904) => ({
    state: { value: dateToSerial(date, date1904), numberFormat, fill: cell.fill },
    shown: shortDate(date),
  }));
  return [...real, asText(cell, shortDate(date))];
}

/** The number formats that the days of some cells' columns stand in most often. */
function dayFormats(grid: WorksheetGrid | undefined, cells: readonly string[]): readonly string[] {
  if (grid === undefined) return [];
  const usual = usualDayFormats(grid);
  return cells.flatMap((cell) => usual.get(placeIn(grid, cell)?.column ?? -1) ?? []);
}

/** The number format of each column's real dates that most of them have, by the column's place in the grid. */
const usualDayFormats = onceFor(({ values, numberFormats }: WorksheetGrid) => {
  const columns = new Map<number, Map<string, number>>();
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      const format = numberFormats[at]?.[column] ?? "";
      if (typeof value !== "number" || dateFormat(format) !== "day") return;
      const counts = columns.get(column) ?? new Map<string, number>();
      columns.set(column, counts.set(format, (counts.get(format) ?? 0) + 1));
    });
  });
  return new Map([...columns].map(([column, counts]) => [column, commonest(counts)]));
});

function commonest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? USUAL_FORMAT;
}

/** The date that stands is kept, and told from the one that counts; one that counts already is not written again. */
function behind(cell: ShownCell, date: IsoDate, { due }: Action): Candidate[] {
  const day = shortDate(date);
  if (cell.text.trim() === "") return [asText(cell, day)];
  if (due === date) return [asItStands(cell)];
  return [
    asText(cell, `${cell.text.trim()} revised to ${day}`),
    asText(cell, `${cell.text.trim()}\nRevised: ${day}`),
  ];
}

const asItStands = ({ text, ...state }: ShownCell): Candidate => ({ state, shown: text });

function asText({ fill }: ShownCell, text: string): Candidate {
  return { state: { value: text, numberFormat: "@", fill }, shown: text };
}
