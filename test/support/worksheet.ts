import type {
  CellArea,
  CellFont,
  CellValue,
  WorkbookSnapshot,
  WorksheetGrid,
} from "../../src/tracker/grid";

/** A cell whose value, look or fill its text alone does not give. */
export interface CellSpec {
  readonly text: string;
  readonly value?: CellValue;
  readonly format?: string;
  readonly fill?: string;
  /** Its font's colour. */
  readonly font?: string;
  readonly fontName?: string;
}

/**
 * "^" carries on the merged cell above, "<" the one at the left; null is blank. A "^" under part of a wide cell is
 * blank: merged cells do not overlap.
 */
export type CellSketch = string | number | null | CellSpec;

/** A worksheet from rows of cells, as one would draw it. */
export function worksheet(name: string, rows: readonly (readonly CellSketch[])[]): WorksheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => spec(row[column] ?? null)),
  );
  const fonts = cells.flatMap((row, r) =>
    row.flatMap(({ font, fontName = "Calibri" }, column): CellFont[] =>
      font === undefined ? [] : [{ row: r, column, colour: font, name: fontName }],
    ),
  );
  return {
    name,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value, text }) => value ?? text)),
    text: cells.map((row) => row.map(({ text }) => text)),
    numberFormats: cells.map((row) => row.map(({ format }) => format ?? "General")),
    fills: cells.map((row) => row.map(({ fill }) => fill ?? "")),
    merges: merges(rows, width),
    ...(fonts.length > 0 && { fonts }),
  };
}

export function workbook(...worksheets: readonly WorksheetGrid[]): WorkbookSnapshot {
  return { worksheets, ownSheets: [] };
}

/** A real date that Excel shows with its day: `day("31/03/2024")`. */
export function day(text: string): CellSpec {
  const [date = 1, month = 1, year = 1900] = text.split("/").map(Number);
  const value = Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
  return { text, value, format: "dd/mm/yyyy" };
}

/** A cell with a fill, by colour; its text may be blank. */
export function filled(fill: keyof typeof FILLS, text = ""): CellSpec {
  return { text, fill: FILLS[fill] };
}

/** A text in a coloured font. */
export function inFont(colour: keyof typeof FONTS, text: string, fontName = "Calibri"): CellSpec {
  return { text, font: FONTS[colour], fontName };
}

const FONTS = {
  red: "#C00000",
  amber: "#ED7D31",
  green: "#70AD47",
  blue: "#0070C0",
  navy: "#1F3864",
} as const;

const FILLS = {
  red: "#FF0000",
  amber: "#FFC000",
  green: "#00B050",
  blue: "#0070C0",
  heading: "#D9E2F3",
} as const;

function spec(sketch: CellSketch): CellSpec {
  if (sketch === null || sketch === "^" || sketch === "<") return { text: "" };
  if (typeof sketch === "number") return { text: String(sketch), value: sketch };
  return typeof sketch === "string" ? { text: sketch } : sketch;
}

function merges(rows: readonly (readonly CellSketch[])[], width: number): CellArea[] {
  const areas: CellArea[] = [];
  const at = (row: number, column: number) => rows[row]?.[column];
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < width; column++) {
      if (at(row, column) === "^" || at(row, column) === "<") continue;
      let columnCount = 1;
      while (at(row, column + columnCount) === "<") columnCount++;
      const carriesOn = (below: number) =>
        Array.from({ length: columnCount }, (_, i) => at(below, column + i)).every(
          (sketch, i) => sketch === "^" || (i > 0 && sketch === "<"),
        ) && at(below, column + columnCount) !== "<";
      let rowCount = 1;
      while (carriesOn(row + rowCount)) rowCount++;
      if (rowCount * columnCount > 1) areas.push({ row, column, rowCount, columnCount });
    }
  }
  return areas;
}
