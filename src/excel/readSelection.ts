import { excelErrorCode } from "./excelErrorCode";
import { UserError } from "./UserError";
import { send, type Work } from "./work";

/** Where the cursor stands. */
export interface Selection {
  readonly sheet: string;
  /** Within the sheet: "C8:D9". */
  readonly address: string;
  /** The first row, from 1. */
  readonly row: number;
  readonly rowCount: number;
}

/** The first of the areas that are selected. Throws a UserError where a chart or the like is. */
export async function readSelection(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<Selection> {
  const { areas } = context.workbook.getSelectedRanges();
  areas.load("items/address,items/rowIndex,items/rowCount,items/worksheet/name");
  await sendSelection(context, work);
  const [first] = areas.items;
  if (first === undefined) throw new UserError(NO_CELLS);
  const { address, rowIndex, rowCount, worksheet } = first;
  return {
    sheet: worksheet.name,
    address: address.slice(address.lastIndexOf("!") + 1),
    row: rowIndex + 1,
    rowCount,
  };
}

const NO_CELLS = "No cell of this workbook is selected: click a cell in it, then try again.";

async function sendSelection(context: Excel.RequestContext, work: Work): Promise<void> {
  try {
    await send(context, work);
  } catch (error) {
    if (excelErrorCode(error) !== "InvalidSelection") throw error;
    throw new UserError(NO_CELLS, { cause: error });
  }
}
