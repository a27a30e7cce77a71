import type { Corrections, HeaderCorrection } from "../../corrections";
import type { HeaderBlock } from "../header";
import { headerFingerprint } from "./headerFingerprint";

/** The headers that were found on a sheet, less those that a person has said are none. */
export function withoutDenied(
  found: readonly HeaderBlock[],
  sheet: string,
  { headers }: Corrections,
): readonly HeaderBlock[] {
  const denied = headers.filter((each) => each.sheet === sheet && each.isHeader === false);
  if (denied.length === 0) return found;
  return found.filter((header) => !denied.some((each) => isDenied(header, each)));
}

/** Whether a correction speaks of this header: by its labels where it knows them, else by its row. */
export function isDenied(found: HeaderBlock, { header: print, row }: HeaderCorrection): boolean {
  if (print !== undefined) return print === headerFingerprint(found);
  const at = row - 1 - found.view.grid.origin.row;
  return found.row <= at && at < found.row + found.height;
}
