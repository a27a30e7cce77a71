import type { Action } from "../../../src/tracker/model";
import { cellAddress, type WorksheetGrid } from "../../../src/tracker/grid";

/**
 * Whether an action's text stands in its cell, white space apart; where rows below carry the action on, it may go on
 * in cells of that column, each whole. Where the cell has a reference and no words, the objective's are the action's.
 */
export function cellHolds(
  grid: WorksheetGrid,
  { cell: address, text, objective }: Pick<Action, "cell" | "text" | "objective">,
): boolean {
  const wanted = squeeze(text);
  for (const [row, texts] of grid.text.entries()) {
    const column = texts.findIndex((_, at) => addressOf(grid, row, at) === address);
    if (column < 0) continue;
    const own = squeeze(texts[column] ?? "");
    if (wanted !== "" && own.includes(wanted)) return true;
    const isReference = own.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length < 2;
    if (isReference && squeeze(objective ?? "").endsWith(wanted)) return true;
    const below = grid.text.slice(row + 1).map((cells) => squeeze(cells[column] ?? ""));
    return starts(own, wanted).some(
      (rest) => (isReference || rest !== wanted) && isMadeOf(rest, below),
    );
  }
  return false;
}

/** What is left of a text after each of its beginnings that a cell ends with. */
function starts(cell: string, text: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, length) => length)
    .filter((length) => cell.endsWith(text.slice(0, length).trim()))
    .map((length) => text.slice(length));
}

/** Whether a text is some of the cells, each whole, in any order: steps come after rows that carry on. */
function isMadeOf(text: string, cells: readonly string[]): boolean {
  if (text.trim() === "") return true;
  return cells.some(
    (cell, i) =>
      cell !== "" &&
      text.trim().startsWith(cell) &&
      isMadeOf(text.trim().slice(cell.length), cells.toSpliced(i, 1)),
  );
}

function addressOf({ origin }: WorksheetGrid, row: number, column: number): string {
  return cellAddress({ row: origin.row + row, column: origin.column + column });
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
