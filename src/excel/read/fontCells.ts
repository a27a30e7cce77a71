import type { CellArea, CellPosition, WorksheetGrid } from "../../tracker/grid";
import type { Work } from "../work";
import { AreaReader } from "./areaReader";
import { ReaderGroup, readSlices } from "./readSlices";

export interface ReadSheet {
  readonly worksheet: Excel.Worksheet;
  readonly grid: WorksheetGrid;
}

/** Some cells of a worksheet whose fonts are asked for. */
export interface FontArea {
  readonly worksheet: Excel.Worksheet;
  /** The worksheet's name. */
  readonly name: string;
  readonly area: CellArea;
}

/** What is asked of each font, and what of it is kept. */
export interface FontQuestion<Found> {
  readonly font: Excel.CellPropertiesFontLoadOptions;
  /** The length of a cell's answer, with its comma. */
  readonly bytes: number;
  /** Null for a cell that is not kept. */
  readonly found: (font: Excel.CellPropertiesFont) => Found | null;
}

interface FontSlice {
  readonly row: number;
  readonly rowCount: number;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Collects what is found in the fonts of one area, slice by slice. */
class FontReader<Found> extends AreaReader<FontSlice> {
  readonly cells: (CellPosition & Found)[] = [];

  constructor(
    { worksheet, area }: FontArea,
    private readonly question: FontQuestion<Found>,
  ) {
    super(worksheet, area);
  }

  ask(rowCount: number): FontSlice {
    const { row, range } = this.next(rowCount);
    return {
      row,
      rowCount,
      fonts: range.getCellProperties({ format: { font: this.question.font } }),
    };
  }

  take({ row, rowCount, fonts }: FontSlice): number {
    fonts.value.forEach((cells, r) =>
      cells.forEach(({ format }, c) => {
        const found = this.question.found(format?.font ?? {});
        if (found !== null)
          this.cells.push({ row: row + r, column: this.area.column + c, ...found });
      }),
    );
    return rowCount * this.columnCount * this.question.bytes;
  }
}

/** What is found in the fonts of some areas, by the worksheet's name; asks nothing of Excel where there is no area. */
export async function readFontCells<Found>(
  context: Excel.RequestContext,
  areas: readonly FontArea[],
  question: FontQuestion<Found>,
  work: Work,
): Promise<ReadonlyMap<string, readonly (CellPosition & Found)[]>> {
  const readers = areas.map((area) => ({
    name: area.name,
    reader: new FontReader(area, question),
  }));
  const group = new ReaderGroup(
    readers.map(({ reader }) => reader),
    question.bytes,
  );
  // It is the last of the reading, whose progress has been told.
  await readSlices(context, [group], { ...work, onProgress: undefined });
  const found = new Map<string, (CellPosition & Found)[]>();
  for (const { name, reader } of readers) {
    found.set(name, [...(found.get(name) ?? []), ...reader.cells]);
  }
  return found;
}
