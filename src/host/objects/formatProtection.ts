import { PROTECTION } from "../operations/styleProperties";
import { excelType } from "./excelType";
import { styleMembers } from "./styleMembers";

export const formatProtectionType = excelType("FormatProtection", {
  properties: styleMembers(PROTECTION),
  notImplemented: ["formulaHidden"],
});
