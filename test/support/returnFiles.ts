import { fillReturnFile, planReturns, readReturns } from "../../src/actions/returns";
import { judge, readWorkbook, type Reading } from "../../src/actions";
import type { LeadReturn } from "../../src/tracker/returns/leadReturn";
import type { ReadReturn } from "../../src/tracker/returns/readReturn";
import { newWorkbookFile, startOffice } from "../../src/host";
import { withWorkbook } from "./openOffice";

/** A return as a file, by the lead's name. */
export interface ReturnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a script does to a return's cells: from its header on, a row each, with the header first. */
export type Filling = (rows: string[][], made: LeadReturn) => string[][];

/** So many leads show all that there is to see, also in a plan of thirty. */
const MOST = 5;

/** The returns of a tracker's first leads as files, filled in. */
export async function makeReturnFiles(
  tracker: Uint8Array,
  asOf: string,
  fill: Filling,
): Promise<ReturnFile[]> {
  const made = await withWorkbook(tracker, async () => planReturns(await readAs(asOf)));
  const files: ReturnFile[] = [];
  for (const each of made.slice(0, MOST)) {
    files.push({ name: `${each.lead}.xlsx`, bytes: await fileOf(each, fill) });
  }
  return files;
}

async function fileOf(made: LeadReturn, fill: Filling): Promise<Uint8Array> {
  const file = newWorkbookFile();
  const office = await startOffice(file.workbook);
  try {
    await fillReturnFile(made);
    await Excel.run((context) => rewrite(context, (rows) => fill(rows, made)));
    return file.save();
  } finally {
    office.dispose();
  }
}

const HEADER_ROW = 2;

/** The rows from the header on, as a person leaves them. */
async function rewrite(context: Excel.RequestContext, fill: (rows: string[][]) => string[][]) {
  const worksheet = context.workbook.worksheets.getFirst();
  const used = worksheet.getUsedRange(true).load("values,rowCount,columnCount");
  await context.sync();
  const before = (used.values as unknown[][]).slice(HEADER_ROW).map((row) => row.map(String));
  const after = fill(before);
  worksheet.getRangeByIndexes(HEADER_ROW, 0, before.length, used.columnCount).clear("Contents");
  worksheet.getRangeByIndexes(HEADER_ROW, 0, after.length, used.columnCount).values = after;
  await context.sync();
}

/** The returns in files, as the command line reads them. */
export async function readReturnFiles(files: readonly ReturnFile[]): Promise<ReadReturn[]> {
  const read: ReadReturn[] = [];
  for (const { name, bytes } of files) {
    read.push(...(await withWorkbook(bytes, () => readReturns(name))));
  }
  return read;
}

export async function readAs(asOf: string): Promise<Reading> {
  return judge(await readWorkbook(), { asOf });
}
