import type { CellPosition } from "../../tracker/grid";
import type { Work } from "../work";
import { readFontCells, type FontQuestion, type ReadSheet } from "./fontCells";

const STRUCK: FontQuestion<object> = {
  font: { strikethrough: true },
  // {"format":{"font":{"strikethrough":false}}}
  bytes: 45,
  // Excel tells null of a text that is struck out in part.
  found: ({ strikethrough }) => (strikethrough === true ? {} : null),
};

/** The cells whose whole text is struck out, by the worksheet's name, of worksheets that have any. */
export async function readStruck(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  work: Work,
): Promise<ReadonlyMap<string, readonly CellPosition[]>> {
  const areas = sheets.map(({ worksheet, grid: { name, origin, text } }) => ({
    worksheet,
    name,
    area: { ...origin, rowCount: text.length, columnCount: text[0]?.length ?? 0 },
  }));
  return readFontCells(context, areas, STRUCK, work);
}
