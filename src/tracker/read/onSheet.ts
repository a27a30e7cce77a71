import type { CellTexts, Sources } from "../sources";

/** Whether a cell is one of the worksheet's: a card without a label that others have gives none for it. */
export const isOnSheet = ({ cell }: { readonly cell: string }): boolean => cell !== "";

/** Sources without the fields that no cell of the worksheet tells. */
export function onSheet(sources: Sources): Sources {
  const fields = Object.entries(sources) as [keyof Sources, CellTexts][];
  if (fields.every(([, cells]) => cells.every(isOnSheet))) return sources;
  const kept = fields.map(([field, cells]) => [field, cells.filter(isOnSheet)] as const);
  return Object.fromEntries(kept.filter(([, cells]) => cells.length > 0));
}
