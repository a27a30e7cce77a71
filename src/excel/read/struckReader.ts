import type { CellPosition } from "../../tracker/grid";
import type { Work } from "../work";
import { AreaReader } from "./areaReader";
import type { ReadSheet } from "./fontReader";
import { ReaderGroup, readSlices } from "./readSlices";

/** The length of {"format":{"font":{"strikethrough":false}}}, with its comma. */
const STRUCK_BYTES = 45;

interface StruckSlice {
  readonly row: number;
  readonly rowCount: number;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Collects the cells of one area whose text is struck out, slice by slice. */
class StruckReader extends AreaReader<StruckSlice> {
  readonly struck: CellPosition[] = [];

  ask(rowCount: number): StruckSlice {
    const { row, range } = this.next(rowCount);
    const fonts = range.getCellProperties({ format: { font: { strikethrough: true } } });
    return { row, rowCount, fonts };
  }

  take({ row, rowCount, fonts }: StruckSlice): number {
    fonts.value.forEach((cells, r) =>
      cells.forEach(({ format }, c) => {
        // Excel tells null of a text that is struck out in part.
        if (format?.font?.strikethrough === true)
          this.struck.push({ row: row + r, column: this.area.column + c });
      }),
    );
    return rowCount * this.columnCount * STRUCK_BYTES;
  }
}

/** The cells whose whole text is struck out, by the worksheet's name, of worksheets that have any. */
export async function readStruck(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  work: Work,
): Promise<ReadonlyMap<string, readonly CellPosition[]>> {
  const readers = sheets.map(({ worksheet, grid }) => {
    const { origin, text } = grid;
    const size = { rowCount: text.length, columnCount: text[0]?.length ?? 0 };
    return { name: grid.name, reader: new StruckReader(worksheet, { ...origin, ...size }) };
  });
  const group = new ReaderGroup(
    readers.map(({ reader }) => reader),
    STRUCK_BYTES,
  );
  // It is the last of the reading, whose progress has been told.
  await readSlices(context, [group], { ...work, onProgress: undefined });
  return new Map(readers.map(({ name, reader }) => [name, reader.struck]));
}
