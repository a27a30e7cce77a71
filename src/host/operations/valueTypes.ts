import { isBlank } from "../workbook/blankCell";
import type { Cell } from "../workbook/model";

/** Excel.RangeValueType of a cell; a formula's is its result's. */
export function valueType(
  cell: Cell | undefined,
): "Empty" | "Error" | "String" | "Double" | "Boolean" {
  if (!cell) return "Empty";
  if (cell.isError) return "Error";
  switch (typeof cell.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      // A formula may give an empty text; a cell that holds nothing has no type.
      return isBlank(cell) ? "Empty" : "String";
  }
}
