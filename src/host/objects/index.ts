import type { AnyExcelType } from "./excelType";
import { rangeType } from "./range";
import { workbookType } from "./workbook";
import { worksheetCollectionType } from "./worksheetCollection";
import { worksheetType } from "./worksheet";

/** Every Excel object that the host has. */
export const OBJECT_TYPES: readonly AnyExcelType[] = [
  workbookType,
  worksheetCollectionType,
  worksheetType,
  rangeType,
];
