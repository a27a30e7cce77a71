import { jsonLengthBySample } from "../jsonLength";
import { cutAt } from "../../tracker/cutAt";
import type { CellArea, CellValue, WorksheetGrid } from "../../tracker/grid";
import { AreaReader } from "./areaReader";

/** Some whole rows of one sheet's area, asked for in one request. */
export interface Slice {
  readonly rowCount: number;
  readonly range: Excel.Range;
  readonly font: Excel.RangeFont;
  readonly fills: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Collects a sheet's rows, slice by slice. */
export class CellReader extends AreaReader<Slice> {
  private readonly values: (readonly CellValue[])[] = [];
  private readonly text: (readonly string[])[] = [];
  private readonly numberFormats: (readonly string[])[] = [];
  private readonly fills: (readonly string[])[] = [];
  /** Whether any text of it is struck out, in part at least. */
  isStruck = false;

  constructor(
    worksheet: Excel.Worksheet,
    private readonly name: string,
    area: CellArea,
  ) {
    super(worksheet, area);
  }

  ask(rowCount: number): Slice {
    const { range } = this.next(rowCount);
    return {
      rowCount,
      range: range.load("values,text,numberFormat"),
      font: range.format.font.load("strikethrough"),
      fills: range.getCellProperties({ format: { fill: { color: true } } }),
    };
  }

  take({ range, font, fills }: Slice): number {
    // Null where cells are not alike, which the types do not tell.
    this.isStruck ||= (font.strikethrough as boolean | null) !== false;
    const formats = range.numberFormat as string[][];
    const values = (range.values as CellValue[][]).map(withinLimit);
    this.values.push(...values);
    this.text.push(...range.text.map((row, r) => sharing(withinLimit(row), values[r] ?? [])));
    this.numberFormats.push(...formats);
    this.fills.push(...fills.value.map((row) => row.map(fillColour)));
    const told = [range.values, range.text, formats].map(jsonLengthBySample);
    const cells = range.text.length * this.area.columnCount;
    return told.reduce((sum, part) => sum + part) + cells * FILL_BYTES;
  }

  grid(merges: readonly CellArea[]): WorksheetGrid {
    const { values, text, numberFormats, fills, name } = this;
    const { row, column } = this.area;
    return { name, origin: { row, column }, values, text, numberFormats, fills, merges };
  }
}

/** The most characters that a cell of Excel holds; a file that Excel did not write may have more. */
const LONGEST_TEXT = 32_767;

function withinLimit<Value extends CellValue>(row: readonly Value[]): readonly Value[] {
  const isLong = (value: CellValue) => typeof value === "string" && value.length > LONGEST_TEXT;
  if (!row.some(isLong)) return row;
  return row.map((value) =>
    isLong(value) ? (cutAt(String(value), LONGEST_TEXT) as Value) : value,
  );
}

/** A cell's text is most often its value: it need not be held twice. */
function sharing(text: readonly string[], values: readonly CellValue[]): readonly string[] {
  return text.map((shown, column) => {
    const value = values[column];
    return value === shown ? value : shown;
  });
}

/** The length of {"format":{"fill":{"color":"#FFFFFF"}}}, with its comma. */
const FILL_BYTES = 40;

const WHITE = "#FFFFFF";

/** Excel gives a cell without a fill as white, and a white fill rates nothing. */
function fillColour({ format }: Excel.CellProperties): string {
  const colour = format?.fill?.color ?? "";
  return colour === WHITE ? "" : colour.toUpperCase();
}
