import { colourOfFill, colourOfFont } from "../../fields/rating";
import type { CellFont, ShownColour, WorksheetGrid } from "../../grid";
import { mapped, type Steps } from "../../steps";
import type { ColouredCell } from "./formatColours";
import { sameLetters } from "./sameLetters";
import { isSignFont, signKind } from "./signs";

/** Letters in one colour are as they are for emphasis. */
const FEWEST_COLOURS = 2;

/** The cells whose signs, or letters that say nothing else, have coloured fonts; in the grid's own rows and columns. */
export function* signColours(grid: WorksheetGrid): Steps<ColouredCell[]> {
  const { fonts = [], origin } = grid;
  const columns = new Map<number, CellFont[]>();
  for (const font of fonts) {
    const column = font.column - origin.column;
    const cells = columns.get(column) ?? [];
    cells.push(font);
    columns.set(column, cells);
  }
  const coloured = yield* mapped([...columns], ([column, inColumn]) => {
    const texts = grid.text.map((row) => row[column] ?? "");
    const same = sameLetters(texts);
    const cells = inColumn.flatMap((font): ColouredCell[] => {
      const row = font.row - origin.row;
      const by = shownBy(texts[row] ?? "", font, same.has(row));
      const colour = colourOfFont(font.colour);
      const isFilled = colourOfFill(grid.fills[row]?.[column] ?? "") !== null;
      if (by === null || colour === null || isFilled) return [];
      return [{ row, column, shown: { colour, by } }];
    });
    return withoutEmphasis(cells);
  });
  return coloured.flat();
}

function shownBy(text: string, { name }: CellFont, isSame: boolean): ShownColour["by"] | null {
  const kind = signKind(text);
  if (kind === "shape" || kind === "arrow") return "sign";
  if (kind === "glyph" && isSignFont(name)) return "sign";
  return isSame && kind !== null ? "letters" : null;
}

function withoutEmphasis(cells: readonly ColouredCell[]): readonly ColouredCell[] {
  const letters = cells.filter(({ shown }) => shown.by === "letters");
  const colours = new Set(letters.map(({ shown }) => shown.colour));
  return colours.size < FEWEST_COLOURS ? cells.filter((cell) => !letters.includes(cell)) : cells;
}
