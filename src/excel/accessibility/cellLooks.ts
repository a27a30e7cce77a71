import type { CellArea } from "../../tracker/grid";
import type { CellColours } from "../../tracker/accessibility/workbookFacts";
import { send, type Work } from "../work";

export interface CellLook {
  readonly wraps: boolean;
  readonly colours: CellColours;
}

/** One cell's look takes some 130 bytes of an answer, and Excel on the web answers at most 5 MB. */
const CELLS_A_REQUEST = 25_000;

const NO_FILL = "#FFFFFF";
const AUTOMATIC = "#000000";

/** How each cell looks, row by row from A1 to the end of what is used. */
export async function loadLooks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  used: CellArea,
  work: Work,
): Promise<readonly (readonly CellLook[])[]> {
  const [rows, columns] = [used.row + used.rowCount, used.column + used.columnCount];
  const step = Math.max(1, Math.floor(CELLS_A_REQUEST / columns));
  const looks: CellLook[][] = [];
  for (let row = 0; row < rows; row += step) {
    const part = worksheet.getRangeByIndexes(row, 0, Math.min(step, rows - row), columns);
    const asked = part.getCellProperties({
      format: { fill: { color: true }, font: { color: true }, wrapText: true },
    });
    await send(context, work);
    looks.push(...asked.value.map((cells) => cells.map(lookOf)));
  }
  return looks;
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  return {
    wraps: format?.wrapText === true,
    colours: {
      font: format?.font?.color ?? AUTOMATIC,
      fill: (format?.fill?.color ?? "") || NO_FILL,
    },
  };
}
