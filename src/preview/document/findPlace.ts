import {
  parseAreaAddress,
  sourceCells,
  type Area,
  type Workbook,
  type Worksheet,
} from "../../host/embedded";

export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Where "C8", "'Plan'!C8:D9" or a name of the workbook leads; an address alone is on `sheet`. Null for anything else. */
export function findPlace(workbook: Workbook, sheet: Worksheet, written: string): Place | null {
  const text = written.trim().replace(/^#/, "");
  const area = parseAreaAddress(text);
  if (area) return { sheet, area };
  const isNamed = ({ name }: { name: string }) => name.toLowerCase() === text.toLowerCase();
  const table = tableNamed(workbook, isNamed);
  if (table) return table;
  const named = workbook.names.find(isNamed);
  return sourceCells(workbook, named?.formula ?? text);
}

function tableNamed(
  { worksheets }: Workbook,
  isNamed: (table: { name: string }) => boolean,
): Place | null {
  for (const sheet of worksheets) {
    const table = sheet.tables.find(isNamed);
    if (table) return { sheet, area: table.area };
  }
  return null;
}
