import type { CellFont } from "../../tracker/grid";
import { fontAreas } from "../../tracker/read/shown/fontAreas";
import type { Work } from "../work";
import { readFontCells, type FontQuestion, type ReadSheet } from "./fontCells";

const BLACK = "#000000";

const COLOURED: FontQuestion<Pick<CellFont, "colour" | "name">> = {
  font: { color: true, name: true },
  // {"format":{"font":{"color":"#FFFFFF","name":"Century Gothic"}}}
  bytes: 70,
  found: ({ color, name }) => {
    // Characters of unlike colours have none in common.
    const colour = (color ?? "").toUpperCase();
    return colour === "" || colour === BLACK ? null : { colour, name: name ?? "" };
  },
};

/**
 * The coloured fonts of the cells that may rate by them, by the worksheet's name. Asks nothing of Excel where no
 * worksheet has such cells, which is so of most.
 */
export async function readFonts(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  work: Work,
): Promise<ReadonlyMap<string, readonly CellFont[]>> {
  const found = fontAreas(sheets.map(({ grid }) => grid));
  const areas = sheets.flatMap(({ worksheet, grid: { name } }) =>
    (found.get(name) ?? []).map((area) => ({ worksheet, name, area })),
  );
  return readFontCells(context, areas, COLOURED, work);
}
