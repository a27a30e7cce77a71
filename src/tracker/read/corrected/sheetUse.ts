import type { Corrections, SheetCorrection } from "../../corrections";

/** What a person has said of a sheet; null where nothing. */
export function sheetUse({ sheets }: Corrections, name: string): SheetCorrection["use"] | null {
  return sheets.findLast(({ sheet }) => sheet === name)?.use ?? null;
}
