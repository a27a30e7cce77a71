import type { ShownColour, WorksheetGrid } from "../../grid";
import type { Colour } from "../../model";
import type { Steps } from "../../steps";
import { formatColours, type ColouredCell } from "./formatColours";
import { signColours } from "./signColours";

/** Without one of these among a plan's signs, their colours are its design. */
const RATING: readonly (Colour | null)[] = ["red", "amber", "green"];

type Row = readonly (ShownColour | null)[];

/** The worksheets with the colours that their cells show by signs' fonts and by conditional formats. */
export function* withShownColours(
  worksheets: readonly WorksheetGrid[],
): Steps<readonly WorksheetGrid[]> {
  const signs: (readonly ColouredCell[])[] = [];
  for (const grid of worksheets) signs.push(yield* signColours(grid));
  const rates = ({ shown }: ColouredCell) => shown.by !== "sign" || RATING.includes(shown.colour);
  const areRatings = signs.some((cells) => cells.some(rates));
  const shown: WorksheetGrid[] = [];
  for (const [at, grid] of worksheets.entries()) {
    const bySign = areRatings ? (signs[at] ?? []) : [];
    const cells = [...bySign, ...(yield* formatColours(grid))];
    shown.push(cells.length === 0 ? grid : { ...grid, shown: rowsOf(grid, cells) });
  }
  return shown;
}

function rowsOf({ text }: WorksheetGrid, cells: readonly ColouredCell[]): readonly Row[] {
  const blank: Row = Array.from(text[0] ?? [], () => null);
  const rows: (ShownColour | null)[][] = [];
  for (const { row, column, shown } of cells) (rows[row] ??= [...blank])[column] = shown;
  return Array.from(text, (_, row) => rows[row] ?? blank);
}
