import type { WorksheetGrid } from "../../tracker/grid";
import type { Work } from "../work";
import type { ReadSheet } from "./fontCells";
import { readFonts } from "./fontReader";
import { readFormats } from "./formatReader";

/** The worksheets with what rates cells that have neither words nor fills: coloured fonts, conditional formats. */
export async function readColours(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
  work: Work,
): Promise<readonly WorksheetGrid[]> {
  const fonts = await readFonts(context, sheets, work);
  const formats = await readFormats(context, sheets, work);
  return sheets.map(({ grid }) => {
    const coloured = fonts.get(grid.name) ?? [];
    const ruled = formats.get(grid.name) ?? [];
    return {
      ...grid,
      ...(coloured.length > 0 && { fonts: coloured }),
      ...(ruled.length > 0 && { formats: ruled }),
    };
  });
}
