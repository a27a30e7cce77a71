import { dateFormat, dateToSerial, serialToDate } from "../fields/serial";
import type { WorksheetGrid } from "../grid";
import type { Action, IsoDate, Plan } from "../model";
import { onceFor } from "../onceFor";
import type { Steps } from "../steps";
import { cellAt, placeIn, type ShownCell } from "./cells";
import { dayInWords } from "./dayInWords";
import { countSharers, fieldCell, fieldRole, placeOf } from "./fieldCell";
import { actionWithKey, worksheetNamed } from "./lookup";
import { revisedDay } from "./revisedDay";
import type { Candidate, FoundTargets, Target, UpdateContext } from "./target";
import type { ActionUpdate, Refusal } from "./update";

const USUAL_FORMAT = "dd/mm/yyyy";

/** The cells of revised dates: the plan's own column for them, else a note behind the date that stands. */
export function* dateTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
): Steps<FoundTargets> {
  const targets: Target[] = [];
  const refused: Refusal[] = [];
  for (const { key, revisedDue } of updates) {
    if (revisedDue === undefined) continue;
    yield;
    const action = actionWithKey(context.plan, key);
    const cell = action && revisedDueCell(context, action);
    if (action && cell) {
      targets.push(dateTarget(context, action, cell, revisedDue));
    } else refused.push({ key, field: "revisedDue", reason: noCell(action) });
  }
  return { targets, refused };
}

/** The cell that takes an action's revised date; null where it has none of its own. */
export function revisedDueCell(context: UpdateContext, action: Action): string | null {
  const cell = fieldCell(context, action, "revisedDue");
  const sharers = countSharers(context, "revisedDue");
  return cell !== null && sharers.get(placeOf(action.sheet, cell)) === 1 ? cell : null;
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
  const day = { date, words: dayInWords(plan, date) };
  const standing = { ...cell, text: standingDay(plan, cell, action) };
  return {
    sheet,
    cell: address,
    of: [{ key, field: "revisedDue", period: null }],
    candidates: isOwnColumn ? ownCell(cell, day, formats[0]) : behind(standing, day, action),
    holds: (read) => actionWithKey(read, key)?.due === date,
  };
}

interface Day {
  readonly date: IsoDate;
  readonly words: string;
}

/** What a cell shows; of a real date that would be read as another day once it is a text, that day. */
function standingDay(plan: Plan, { value, text }: ShownCell, { due }: Action): string {
  if (typeof value !== "number" || due === null) return text;
  const isDue = [false, true].some((date1904) => serialToDate(value, date1904) === due);
  return isDue && revisedDay(text, plan).date !== due ? dayInWords(plan, due) : text;
}

/** As the column's other dates stand: real dates in their number format, or text. */
function ownCell(cell: ShownCell, { date, words }: Day, format = USUAL_FORMAT): Candidate[] {
  const isDay = dateFormat(cell.numberFormat) === "day";
  const numberFormat = isDay ? cell.numberFormat : format;
  const real = [false, true].map((date1904) => ({
    state: { value: dateToSerial(date, date1904), numberFormat, fill: cell.fill },
    shown: words,
  }));
  return [...real, asText(cell, words)];
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
function behind(cell: ShownCell, { date, words }: Day, { due }: Action): Candidate[] {
  if (cell.text.trim() === "") return [asText(cell, words)];
  if (due === date) return [asItStands(cell)];
  return [
    asText(cell, `${cell.text.trim()} revised to ${words}`),
    asText(cell, `${cell.text.trim()}\nRevised: ${words}`),
  ];
}

const asItStands = ({ text, ...state }: ShownCell): Candidate => ({ state, shown: text });

function asText({ fill }: ShownCell, text: string): Candidate {
  return { state: { value: text, numberFormat: "@", fill }, shown: text };
}
