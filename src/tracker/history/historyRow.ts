import type { CellValue } from "../grid";
import type { IsoDate } from "../model";
import { decodeAction, encodeAction } from "./encode";
import { printOf } from "./print";
import { HISTORY_VERSION, type Snapshot } from "./snapshot";

/** The header of the sheet that keeps reports, for whoever looks at it. Its first cell is what it is known by. */
export const HISTORY_HEADER = [
  "Past reports of the SEND Plan Tracker: kept so that the next one can say what changed",
  "Form",
  "Period",
  "From",
  "To",
  "Check",
  "Position (do not edit)",
] as const;

const [, FORM, LABEL, START, END, CHECK, DATA] = HISTORY_HEADER.map((_, at) => at);

/** The first columns of a row: what it is, and its check. A long row is not finished as long as they are blank. */
export const HEAD_COLUMNS = HISTORY_HEADER.length - 1;

/** Characters in a cell: far below Excel's 32,767, which some of its versions do not take at once. */
const CELL_TEXT = 8_000;

/** A snapshot as the texts of one row: what it is, and the actions in as many cells as they take. */
export function toHistoryRow({ period, asOf, quarters, actions }: Snapshot): readonly string[] {
  const themes = [...new Set(actions.map(({ theme }) => theme))];
  const cells = [
    JSON.stringify({ asOf, quarters, count: actions.length }),
    ...chunks(themes),
    ...chunks(actions.map((action) => encodeAction(action, themes))),
  ];
  const told = [String(HISTORY_VERSION), period.label, period.start, period.end];
  return [`Report as at ${asOf}`, ...told, checkOf(told, cells), ...cells];
}

/** Lists of items as JSON, each short enough for a cell. An item is never cut. */
function chunks(items: readonly unknown[]): string[] {
  const cells: string[] = [];
  let open = "";
  for (const text of items.map((item) => JSON.stringify(item))) {
    if (open !== "" && open.length + text.length > CELL_TEXT) {
      cells.push(`[${open}]`);
      open = "";
    }
    open += open === "" ? text : `,${text}`;
  }
  return [...cells, `[${open}]`];
}

const checkOf = (told: readonly string[], cells: readonly string[]): string =>
  printOf([...told, ...cells].join("\n"));

/**
 * What a row of the history sheet holds, or why it cannot be used: "newer" was kept by a newer version of the add-in,
 * "unfinished" was begun by one that was broken off.
 */
export type ReadRow = Snapshot | "newer" | "damaged" | "blank" | "unfinished";

export function fromHistoryRow(cells: readonly CellValue[]): ReadRow {
  const texts = cells.map(String);
  if (texts.slice(0, HEAD_COLUMNS).every((text) => text === ""))
    return texts.every((text) => text === "") ? "blank" : "unfinished";
  const text = (at = 0): string => texts[at] ?? "";
  const version = Number(text(FORM));
  if (!Number.isInteger(version) || version < 1) return "damaged";
  if (version > HISTORY_VERSION) return "newer";
  const filled = texts.slice(0, texts.findLastIndex((each) => each !== "") + 1);
  const data = filled.slice(DATA);
  const told = [text(FORM), text(LABEL), text(START), text(END)];
  if (text(CHECK) !== checkOf(told, data)) return "damaged";
  const period = { label: text(LABEL), start: text(START), end: text(END) };
  return snapshotOf(period, data.map(parsed)) ?? "damaged";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function snapshotOf(period: Snapshot["period"], data: readonly unknown[]): Snapshot | null {
  const [about, ...lists] = data;
  if (!isAbout(about) || !lists.every(Array.isArray)) return null;
  const items = lists.flat() as unknown[];
  const themes = items.filter((item) => typeof item === "string");
  const actions = items
    .slice(themes.length)
    .map((item) => decodeAction(item, themes, about.quarters.length));
  const isWhole = actions.length === about.count && actions.every((action) => action !== null);
  if (!isWhole) return null;
  return { period, asOf: about.asOf, quarters: about.quarters, actions };
}

interface About {
  readonly asOf: IsoDate;
  readonly quarters: readonly IsoDate[];
  readonly count: number;
}

const isDay = (data: unknown): data is IsoDate =>
  typeof data === "string" && /^\d{4}-\d{2}-\d{2}$/.test(data);

function isAbout(data: unknown): data is About {
  if (typeof data !== "object" || data === null) return false;
  const { asOf, quarters, count } = data as Record<string, unknown>;
  return isDay(asOf) && Array.isArray(quarters) && quarters.every(isDay) && Number.isInteger(count);
}
