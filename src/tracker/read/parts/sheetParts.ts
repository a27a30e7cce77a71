import type { SheetView } from "../sheetView";
import { cardsAsTable } from "./cards";
import { tablesBeside } from "./tablesBeside";

/** A sheet in parts that are read each by itself; most sheets are one. */
export function sheetParts(view: SheetView): SheetView[] {
  const cards = cardsAsTable(view);
  return cards ? [cards] : (tablesBeside(view) ?? [view]);
}
