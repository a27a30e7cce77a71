import type { CellValue } from "../../tracker/grid";
import type { CellInput } from "./sheetPlan";

/** A cell of people's as it is written again. */
export function asInput(value: CellValue): CellInput {
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
