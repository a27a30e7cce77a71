import type { CleanCell, CleanTracker } from "../../tracker/clean/cleanTracker";
import type { IsoDate } from "../../tracker/model";
import { jsonLength } from "../jsonLength";
import { listWorksheets, OWN_SHEET_TAG, WRITTEN_AS } from "../ownSheets";
import type { CellInput } from "../report/sheetPlan";
import { askForEpoch, serialFrom } from "../report/write/epoch";
import { Pacer } from "../report/write/pacer";
import { writeCells } from "../report/write/writeCells";
import { send, uncancellable, type Work } from "../work";
import { lookOfCleanTracker } from "./cleanLook";
import { finishCleanTracker, removeCleanTracker, UNFINISHED } from "./unfinishedClean";

const SHEET = "Clean tracker";
const TABLE = "CleanTracker";
const KEY_SHEET = "Key to acronyms";

/**
 * Writes a clean tracker as a new worksheet behind the others, and gives its name. Nothing that stands is touched; a
 * write that fails or is stopped leaves no sheet behind. It is unfinished, and as good as not there, until
 * `finishCleanTracker` says that it stands.
 */
export async function writeCleanTracker(
  context: Excel.RequestContext,
  clean: CleanTracker,
  work: Work = {},
): Promise<string> {
  const listed = await listWorksheets(context, work);
  const standing = listed.filter(({ tag }) => tag !== UNFINISHED);
  for (const { worksheet, tag } of listed) if (tag === UNFINISHED) worksheet.delete();
  const name = firstFree(
    SHEET,
    standing.map((each) => each.name),
    (n) => ` ${n}`,
  );
  try {
    await add(context, name, clean, work);
  } catch (error) {
    await removeCleanTracker(name);
    throw error;
  }
  return name;
}

async function add(
  context: Excel.RequestContext,
  name: string,
  clean: CleanTracker,
  work: Work,
): Promise<void> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.customProperties.add(OWN_SHEET_TAG, UNFINISHED);
  worksheet.customProperties.add(WRITTEN_AS, name);
  const epoch = askForEpoch(worksheet);
  await send(context, work);
  const taken = [...tables.items, ...names.items].map((each) => each.name);
  await fill(context, worksheet, clean, {
    ...work,
    ...tableOf(taken),
    serial: serialFrom(epoch),
  });
}

/** Makes the only sheet of the open workbook, which is a new one, the clean tracker; the key to acronyms follows it. */
export async function fillCleanTracker(
  context: Excel.RequestContext,
  clean: CleanTracker,
  work: Work = {},
): Promise<void> {
  const first = context.workbook.worksheets.getFirst();
  const name = await writeCleanTracker(context, clean, work);
  first.delete();
  await finishCleanTracker(context, name);
  const worksheet = context.workbook.worksheets.getItem(name);
  if (clean.key.length > 0) writeKey(context, clean);
  worksheet.activate();
  worksheet.getRange("A1").select();
  await send(context, {});
}

interface Filling extends Work {
  readonly table: string;
  readonly serial: (date: IsoDate) => number;
}

async function fill(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { columns, rows }: CleanTracker,
  { table: tableName, serial, ...work }: Filling,
): Promise<void> {
  const cells = rows.map((row) => row.map((cell) => inputOf(cell, serial)));
  const pacer = new Pacer(context, uncancellable(work), jsonLength(cells));
  pacer.begin();
  const formats = columns.map(({ kind }) => (kind === "date" ? "dd/mm/yyyy" : "General"));
  await writeCells(
    worksheet,
    {
      blocks: [
        {
          row: 0,
          column: 0,
          formats: columns.map(() => "@"),
          rows: [columns.map((c) => c.header)],
        },
        // A reference such as 1.10 is a text, and stays one when somebody types another.
        { row: 1, column: 0, formats: ["@", ...formats.slice(1)], rows: cells },
      ],
    },
    pacer,
  );
  const area = worksheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  const table = worksheet.tables.add(area, true);
  table.name = tableName;
  lookOfCleanTracker(worksheet, table, columns, rows.length);
  await pacer.finish();
}

function inputOf(cell: CleanCell, serial: (date: IsoDate) => number): CellInput {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : serial(cell.day);
}

function tableOf(taken: readonly string[]): Pick<Filling, "table"> {
  return { table: firstFree(TABLE, taken, (n) => `_${n}`) };
}

function firstFree(name: string, taken: readonly string[], end: (n: number) => string): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let n = 2; used.has(free.toLowerCase()); n++) free = `${name}${end(n)}`;
  return free;
}

function writeKey(context: Excel.RequestContext, { key }: CleanTracker): void {
  const worksheet = context.workbook.worksheets.add(KEY_SHEET);
  const rows = [
    ["Acronym", "Post", "Name"],
    ...key.map((each) => [each.acronym, each.post, each.name]),
  ];
  const area = worksheet.getRangeByIndexes(0, 0, rows.length, 3);
  area.numberFormat = rows.map((row) => row.map(() => "@"));
  area.values = rows;
  const table = worksheet.tables.add(area, true);
  table.name = "KeyToAcronyms";
  area.format.font.name = "Arial";
  worksheet.getRange("A:A").format.columnWidth = 90;
  worksheet.getRange("B:C").format.columnWidth = 260;
}
