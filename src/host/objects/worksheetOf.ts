import { excelError } from "../richapi/errors";
import type { HostObject } from "../richapi/hostObject";
import type { Worksheet } from "../workbook/model";
import { excelObject } from "./excelType";

export function sheetOrNull(sheet: Worksheet | undefined): HostObject | null {
  return sheet ? excelObject("Worksheet", sheet) : null;
}

export function sheetRequired(sheet: Worksheet | undefined): HostObject {
  if (!sheet) throw excelError("ItemNotFound");
  return excelObject("Worksheet", sheet);
}
