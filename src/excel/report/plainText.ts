import type { CellValue } from "../../tracker/grid";
import { oneLine } from "../../tracker/fields/oneLine";

/** What a cell or a header says, however it was typed: in one line and in lower case. */
export const plainText = (text: CellValue): string => oneLine(String(text)).toLowerCase();
