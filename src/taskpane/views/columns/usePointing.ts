import { readSelection, type Reading } from "../../../actions";
import { withHeaderAt, type FoundHeader } from "../../../actions/columns";
import type { Correcting } from "./useCorrecting";

/** Takes the rows that are selected in the workbook for the header of a sheet's tracker. */
export function usePointing(
  reading: Reading,
  { correct, tell }: Correcting,
): (sheet: string, instead?: FoundHeader) => void {
  const point = async (sheet: string, instead: FoundHeader | null) => {
    const selection = await readSelection();
    correct(`The header of “${sheet}” is in row ${selection.row}.`, (now) =>
      withHeaderAt(now, sheet, selection, reading, instead),
    );
  };
  return (sheet, instead) => void point(sheet, instead ?? null).catch(tell);
}
