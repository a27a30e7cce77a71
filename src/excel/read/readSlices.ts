import { excelErrorCode } from "../excelErrorCode";
import { send, type Work } from "../work";

/**
 * Excel on the web gives at most 5 MB an answer. What a cell takes is only known once some have arrived, so each
 * request is filled by what the ones before it took, with room for denser rows.
 */
const ANSWER_BYTES = 3_900_000;

/** Something of a sheet that is read by whole rows. */
export interface RowReader<Slice> {
  readonly rowsLeft: number;
  readonly columnCount: number;
  /** Queues the next rows. */
  ask(rowCount: number): Slice;
  /** Gives up rows that were asked for and did not arrive. */
  forget(slice: Slice): void;
  /** Keeps the rows that arrived; gives the bytes that they took, near enough. */
  take(slice: Slice): number;
}

/** Readers of one kind, which take much the same room for a cell. */
export class ReaderGroup<Slice> {
  private asked: { readonly reader: RowReader<Slice>; readonly slice: Slice; cells: number }[] = [];

  constructor(
    private readonly readers: readonly RowReader<Slice>[],
    private bytesACell: number,
  ) {}

  get cellsLeft(): number {
    return this.readers.reduce((sum, reader) => sum + reader.rowsLeft * reader.columnCount, 0);
  }

  /** Queues as many rows as there is room for, one at least where nothing else is asked for; gives their bytes. */
  ask(room: number, alone: boolean): number {
    const cells = Math.floor(room / this.bytesACell);
    let asked = 0;
    for (const reader of this.readers) {
      const fit = Math.floor((cells - asked) / reader.columnCount);
      const least = alone && asked === 0 ? 1 : 0;
      const rows = Math.min(reader.rowsLeft, Math.max(fit, least));
      if (rows <= 0) continue;
      const slice = reader.ask(rows);
      this.asked.push({ reader, slice, cells: rows * reader.columnCount });
      asked += rows * reader.columnCount;
    }
    return asked * this.bytesACell;
  }

  /** Keeps what arrived, and learns what a cell takes. */
  take(): void {
    const cells = this.asked.reduce((sum, each) => sum + each.cells, 0);
    const bytes = this.asked.reduce((sum, { reader, slice }) => sum + reader.take(slice), 0);
    if (cells > 0) this.bytesACell = Math.max(1, bytes / cells);
    this.asked = [];
  }

  /** Gives up what was asked for, to ask for less. */
  forget(): void {
    this.asked.forEach(({ reader, slice }) => reader.forget(slice));
    this.asked = [];
  }
}

interface AnyGroup {
  readonly cellsLeft: number;
  ask(room: number, alone: boolean): number;
  take(): void;
  forget(): void;
}

/** Reads every group's rows, as many in one request as Excel can answer. */
export async function readSlices(
  context: Excel.RequestContext,
  groups: readonly AnyGroup[],
  work: Work,
): Promise<void> {
  const left = () => groups.reduce((sum, { cellsLeft }) => sum + cellsLeft, 0);
  const all = left();
  let room = ANSWER_BYTES;
  while (left() > 0) {
    let asked = 0;
    for (const group of groups) asked += group.ask(room - asked, asked === 0);
    const arrived = await sendAll(context, work, room > 1);
    for (const group of groups) {
      if (arrived) group.take();
      else group.forget();
    }
    room = arrived ? ANSWER_BYTES : room / 2;
    work.onProgress?.({ step: "Reading the workbook", share: 1 - left() / all });
  }
}

/** False where the answer would have been too large for Excel, so that less must be asked for. */
async function sendAll(
  context: Excel.RequestContext,
  work: Work,
  canAskForLess: boolean,
): Promise<boolean> {
  try {
    await send(context, work);
    return true;
  } catch (error) {
    const tooLarge = excelErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (!tooLarge || !canAskForLess) throw error;
    return false;
  }
}
