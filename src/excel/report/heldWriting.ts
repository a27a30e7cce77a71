import { readSetting, writeSetting } from "../settings";
import { KEY_HEADER, type WrittenRow } from "./peopleColumns";
import { KEPT_TOLD, WHY_HEADER, type SortedWriting } from "./sortWriting";
import { NOTHING_WRITTEN, type FoundTable, type Writing } from "./writing";

const NAME = "writing";

/** What people wrote on actions, kept while no sheet of the report has a place for it. */
export interface HeldWriting {
  readonly read: () => Writing;
  /** Keeps this in place of what is kept; null lets that go. */
  readonly keep: (writing: SortedWriting | null) => Promise<void>;
}

/** In the settings of the workbook that is open in Excel. */
export const HELD_IN_SETTINGS: HeldWriting = { read: heldWriting, keep: holdWriting };

function heldWriting(): Writing {
  const held = readSetting(NAME);
  if (typeof held !== "object" || held === null) return NOTHING_WRITTEN;
  const tables = (["exceptions", "kept"] as const).flatMap((id) => {
    const table: unknown = id in held ? held[id as keyof typeof held] : null;
    return isTable(table) ? [[id, table] as const] : [];
  });
  return { ...NOTHING_WRITTEN, ...Object.fromEntries(tables) };
}

async function holdWriting(writing: SortedWriting | null): Promise<void> {
  const isBlank = writing === null || writing.rows.size + writing.kept.length === 0;
  if (!isBlank) return writeSetting(NAME, toHold(writing));
  if (readSetting(NAME) !== null) await writeSetting(NAME, null);
}

function toHold({ columns, rows, kept }: SortedWriting): Pick<Writing, "exceptions" | "kept"> {
  const people = columns.map(({ header }) => header);
  const told = [...KEPT_TOLD, KEY_HEADER];
  const cells = (row: WrittenRow, headers: readonly string[]) => [
    ...headers.map((header) => (header === KEY_HEADER ? row.key : (row.told.get(header) ?? ""))),
    ...people.map((header) => row.written.get(header) ?? ""),
  ];
  const formats = columns.map(({ format }) => format);
  return {
    exceptions: {
      headers: [...told, ...people],
      formats: [...told.map(() => "General"), ...formats],
      rows: [...rows.values()].map((row) => cells(row, told)),
    },
    kept: {
      headers: [WHY_HEADER, ...told, ...people],
      formats: ["General", ...told.map(() => "General"), ...formats],
      rows: kept.map((row) => [row.why, ...cells(row, told)]),
    },
  };
}

/** Settings may have been written by hand, or by another version. */
function isTable(table: unknown): table is FoundTable {
  if (typeof table !== "object" || table === null) return false;
  if (!("headers" in table && "formats" in table && "rows" in table)) return false;
  const { headers, formats, rows } = table;
  const isText = (cell: unknown) => typeof cell === "string";
  const isCell = (cell: unknown) => ["string", "number", "boolean"].includes(typeof cell);
  return (
    isList(headers, isText) && isList(formats, isText) && isList(rows, (row) => isList(row, isCell))
  );
}

function isList(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem);
}
