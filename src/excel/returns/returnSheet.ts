import { cutAt } from "../../tracker/cutAt";
import { oneLine } from "../../tracker/fields/oneLine";

/** The tag of a return's sheet in the council's workbook. */
export const RETURN_TAG = "return";

/** What a return's sheet is called before its lead's name. */
const NAME = "Return – ";

/** Excel's limit for a sheet's name, and what it does not take in one. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[:\\/?*[\]]+/g;

/** "Return – Head of SEND": a name that Excel takes and that no other sheet has. */
export function returnSheetName(lead: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = `${NAME}${oneLine(lead.replace(NOT_IN_NAMES, " "))}`;
  for (let n = 1; ; n++) {
    const end = n === 1 ? "" : ` (${n})`;
    const name = `${cutAt(plain, LONGEST_NAME - end.length).replace(/['\s]+$/, "")}${end}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
