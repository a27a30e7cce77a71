import type { CellChange } from "../../../tracker/update/update";
import type { Place } from "../../state/paneState";

/** Cells by their worksheets, in their order. */
export function placesOf(cells: readonly Pick<CellChange, "sheet" | "cell">[]): readonly Place[] {
  const places = new Map<string, string[]>();
  for (const { sheet, cell } of cells) places.set(sheet, [...(places.get(sheet) ?? []), cell]);
  return [...places].map(([sheet, own]) => ({ sheet, cells: own }));
}
