import { colourOfFill, colourOfFont } from "../../fields/rating";
import type { CellFont, ShownColour, WorksheetGrid } from "../../grid";
import type { Colour } from "../../model";
import { sameLetters } from "./sameLetters";
import { isSignFont, signKind } from "./signs";

/** Without one of these among a plan's signs, their colours are its design. */
const RATING: readonly Colour[] = ["red", "amber", "green"];
/** Letters in one colour are as they are for emphasis. */
const FEWEST_COLOURS = 2;

type Row = readonly (ShownColour | null)[];
interface Coloured {
  readonly row: number;
  readonly column: number;
  readonly shown: ShownColour;
}

/** The worksheets with the colours that signs, and letters that say nothing else, show by their fonts. */
export function withShownColours(worksheets: readonly WorksheetGrid[]): readonly WorksheetGrid[] {
  const sheets = worksheets.map((grid) => ({ grid, cells: colouredCells(grid) }));
  const rates = ({ shown }: Coloured) => shown.by !== "sign" || RATING.includes(shown.colour);
  const rated = sheets.some(({ cells }) => cells.some(rates));
  return sheets.map(({ grid, cells }) =>
    rated && cells.length > 0 ? { ...grid, shown: rowsOf(grid, cells) } : grid,
  );
}

function colouredCells(grid: WorksheetGrid): Coloured[] {
  const { fonts = [], origin } = grid;
  const columns = new Map<number, CellFont[]>();
  for (const font of fonts) {
    const column = font.column - origin.column;
    const cells = columns.get(column) ?? [];
    cells.push(font);
    columns.set(column, cells);
  }
  return [...columns].flatMap(([column, inColumn]) => {
    const texts = grid.text.map((row) => row[column] ?? "");
    const same = sameLetters(texts);
    const cells = inColumn.flatMap((font): Coloured[] => {
      const row = font.row - origin.row;
      const by = shownBy(texts[row] ?? "", font, same.has(row));
      const colour = colourOfFont(font.colour);
      const isFilled = colourOfFill(grid.fills[row]?.[column] ?? "") !== null;
      return by === null || colour === null || isFilled
        ? []
        : [{ row, column, shown: { colour, by } }];
    });
    return withoutEmphasis(cells);
  });
}

function shownBy(text: string, { name }: CellFont, isSame: boolean): ShownColour["by"] | null {
  const kind = signKind(text);
  if (kind === "shape" || kind === "arrow") return "sign";
  if (kind === "glyph" && isSignFont(name)) return "sign";
  return isSame && kind !== null ? "letters" : null;
}

function withoutEmphasis(cells: readonly Coloured[]): readonly Coloured[] {
  const letters = cells.filter(({ shown }) => shown.by === "letters");
  const colours = new Set(letters.map(({ shown }) => shown.colour));
  return colours.size < FEWEST_COLOURS ? cells.filter((cell) => !letters.includes(cell)) : cells;
}

function rowsOf({ text }: WorksheetGrid, cells: readonly Coloured[]): readonly Row[] {
  const blank: Row = Array.from(text[0] ?? [], () => null);
  const rows: (ShownColour | null)[][] = [];
  for (const { row, column, shown } of cells) (rows[row] ??= [...blank])[column] = shown;
  return Array.from(text, (_, row) => rows[row] ?? blank);
}
