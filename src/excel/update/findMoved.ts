import type { CellValue } from "../../tracker/grid";
import { send, type Work } from "../work";
import type { Target } from "./lookAt";

/** A target whose row is not where it was, and what the row is known by. */
export interface Astray {
  readonly target: Target;
  readonly beside: CellValue | null;
}

/**
 * The cells of targets whose rows were sorted away: each in the one row of its worksheet that has the same text in the
 * same column; null where none has, or several. The targets' cells beside have been loaded with their row and column.
 */
export async function findMoved(
  context: Excel.RequestContext,
  astray: readonly Astray[],
  work: Work,
): Promise<readonly (Excel.Range | null)[]> {
  const columns = new Map<string, Excel.Range>();
  const columnsOf = astray.map(({ target: { worksheet, beside } }) => {
    if (beside === null) return null;
    const id = `${worksheet.id} ${beside.columnIndex}`;
    const column = columns.get(id) ?? usedColumn(beside);
    columns.set(id, column);
    return { column, row: beside.rowIndex };
  });
  if (columns.size > 0) await send(context, work);
  return astray.map(({ target, beside }, at) => {
    const known = columnsOf[at];
    if (known === null || known === undefined || known.column.isNullObject) return null;
    const { values, rowIndex } = known.column;
    const rows = values.flatMap(([value], i) => (value === beside ? [rowIndex + i] : []));
    const [row] = rows;
    if (row === undefined || rows.length > 1) return null;
    return target.range.getOffsetRange(row - known.row, 0);
  });
}

const usedColumn = (cell: Excel.Range): Excel.Range =>
  cell.getEntireColumn().getUsedRangeOrNullObject(true).load("values,rowIndex");
