import { excelErrorCode } from "../runExcel";
import { send, type Work } from "../work";
import type { CellReader, Slice } from "./cellReader";

/** Excel on the web gives at most 5 MB an answer; what a cell takes is only known once some have arrived. */
const ANSWER_BYTES = 3_800_000;
const FIRST_GUESS_BYTES_A_CELL = 200;

interface Asked {
  readonly reader: CellReader;
  readonly slice: Slice;
}

/** Reads every reader's rows, as many in one request as Excel can answer. */
export async function readSlices(
  context: Excel.RequestContext,
  readers: readonly CellReader[],
  work: Work,
): Promise<void> {
  const cells = readers.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  let bytesACell = FIRST_GUESS_BYTES_A_CELL;
  let done = 0;
  while (readers.some(({ rowsLeft }) => rowsLeft > 0)) {
    const asked = askForRows(readers, Math.max(1, Math.floor(ANSWER_BYTES / bytesACell)));
    if (!(await arrived(context, asked, work))) {
      asked.forEach(({ reader, slice }) => reader.forget(slice));
      bytesACell *= 2;
      continue;
    }
    const bytes = asked.reduce((sum, { reader, slice }) => sum + reader.take(slice), 0);
    const taken = cellsOf(asked);
    done += taken;
    bytesACell = bytes / taken;
    work.onProgress?.({ step: "Reading the workbook", share: done / cells });
  }
}

function askForRows(readers: readonly CellReader[], cells: number): readonly Asked[] {
  const asked: Asked[] = [];
  let room = cells;
  for (const reader of readers) {
    const fit = Math.floor(room / reader.area.columnCount);
    const rows = Math.min(reader.rowsLeft, asked.length === 0 ? Math.max(fit, 1) : fit);
    if (rows === 0) continue;
    asked.push({ reader, slice: reader.ask(rows) });
    room -= rows * reader.area.columnCount;
  }
  return asked;
}

function cellsOf(asked: readonly Asked[]): number {
  return asked.reduce(
    (sum, { reader, slice }) => sum + slice.rowCount * reader.area.columnCount,
    0,
  );
}

/** False where the answer would have been too large for Excel, so that fewer rows must be asked for. */
async function arrived(
  context: Excel.RequestContext,
  asked: readonly Asked[],
  work: Work,
): Promise<boolean> {
  try {
    await send(context, work);
    return true;
  } catch (error) {
    const oneRow = asked.length === 1 && asked[0]?.slice.rowCount === 1;
    if (oneRow || excelErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return false;
  }
}
