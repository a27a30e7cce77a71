import type { RangeSelf } from "../richapi/session";
import type { Workbook, Worksheet } from "../workbook/model";

/** What each Excel object stands for in the workbook, by the object's type name. */
export interface Selves {
  Workbook: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Worksheet;
  Range: RangeSelf;
}
