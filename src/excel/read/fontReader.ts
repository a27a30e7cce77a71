import type { CellFont, WorksheetGrid } from "../../tracker/grid";
import { fontAreas } from "../../tracker/read/shown/fontAreas";
import type { Work } from "../work";
import { AreaReader } from "./areaReader";
import { ReaderGroup, readSlices } from "./readSlices";

/** The length of {"format":{"font":{"color":"#FFFFFF","name":"Century Gothic"}}}, with its comma. */
const FONT_BYTES = 70;
const BLACK = "#000000";

interface FontSlice {
  readonly row: number;
  readonly rowCount: number;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Collects the coloured fonts of one area, slice by slice. */
class FontReader extends AreaReader<FontSlice> {
  readonly fonts: CellFont[] = [];

  ask(rowCount: number): FontSlice {
    const { row, range } = this.next(rowCount);
    const fonts = range.getCellProperties({ format: { font: { color: true, name: true } } });
    return { row, rowCount, fonts };
  }

  take({ row, rowCount, fonts }: FontSlice): number {
    fonts.value.forEach((cells, r) =>
      cells.forEach(({ format }, c) => {
        // Characters of unlike colours have none in common.
        const colour = (format?.font?.color ?? "").toUpperCase();
        if (colour === "" || colour === BLACK) return;
        const name = format?.font?.name ?? "";
        this.fonts.push({ row: row + r, column: this.area.column + c, colour, name });
      }),
    );
    return rowCount * this.columnCount * FONT_BYTES;
  }
}

export interface ReadSheet {
  readonly worksheet: Excel.Worksheet;
  readonly grid: WorksheetGrid;
}

/**
 * The coloured fonts of the cells that may rate by them, by the worksheet's name. Asks nothing of Excel where no
 * worksheet has such cells, which is so of most.
 */
export async function readFonts(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  work: Work,
): Promise<ReadonlyMap<string, readonly CellFont[]>> {
  const areas = fontAreas(sheets.map(({ grid }) => grid));
  const readers = sheets.flatMap(({ worksheet, grid: { name } }) =>
    (areas.get(name) ?? []).map((area) => ({ name, reader: new FontReader(worksheet, area) })),
  );
  const group = new ReaderGroup(
    readers.map(({ reader }) => reader),
    FONT_BYTES,
  );
  // It is the last of the reading, whose progress has been told.
  await readSlices(context, [group], { ...work, onProgress: undefined });
  const found = new Map<string, CellFont[]>();
  for (const { name, reader } of readers) {
    found.set(name, [...(found.get(name) ?? []), ...reader.fonts]);
  }
  return found;
}
