import { FONT } from "../operations/styleProperties";
import { excelType } from "./excelType";
import { styleMembers } from "./styleMembers";

export const rangeFontType = excelType("RangeFont", {
  properties: styleMembers(FONT),
  notImplemented: ["subscript", "superscript", "tintAndShade"],
});
