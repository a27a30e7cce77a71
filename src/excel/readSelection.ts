import { excelErrorCode } from "./runExcel";
import { UserError } from "./UserError";

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
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const { areas } = context.workbook.getSelectedRanges();
  areas.load("items/address,items/rowIndex,items/rowCount,items/worksheet/name");
  await syncSelection(context);
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

async function syncSelection(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (excelErrorCode(error) !== "InvalidSelection") throw error;
    throw new UserError(NO_CELLS, { cause: error });
  }
}
