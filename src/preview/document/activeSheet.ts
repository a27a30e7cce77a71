import type { Workbook, Worksheet } from "../../host/embedded";

/** The sheet in front: every workbook that opens has one. */
export function activeSheet({ worksheets, activeWorksheetId }: Workbook): Worksheet {
  const sheet = worksheets.find(({ id }) => id === activeWorksheetId) ?? worksheets[0];
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}
