import type { SheetView } from "../sheetView";
import { tablesBeside } from "./tablesBeside";

/** A sheet in parts that are read each by itself; most sheets are one. */
export function sheetParts(view: SheetView): SheetView[] {
  return tablesBeside(view) ?? [view];
}
