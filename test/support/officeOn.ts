import { startOffice, type OfficeSession } from "../../src/host";
import type { HostOptions } from "../../src/host";
import { cellAddress } from "../../src/host/workbook/address";
import type { Workbook } from "../../src/host/workbook/model";

/** Opens a workbook in memory behind the genuine office.js, does the work, and closes it whatever comes of it. */
export async function onWorkbook<Result>(
  workbook: Workbook,
  work: (office: OfficeSession) => Promise<Result>,
  options: HostOptions = {},
): Promise<Result> {
  const office = await startOffice(workbook, options);
  try {
    return await work(office);
  } finally {
    office.dispose();
  }
}

/** Every cell of a worksheet that holds something: its formula, else its value, by address. */
export function cellsOf(workbook: Workbook, name: string): Readonly<Record<string, unknown>> {
  const sheet = workbook.worksheets.find((each) => each.name === name);
  const cells: Record<string, unknown> = {};
  for (const [row, columns] of sheet?.rows ?? []) {
    for (const [column, { formula, value }] of columns) {
      if (formula !== undefined) cells[cellAddress(row, column)] = `=${formula} → ${value}`;
      else if (value !== "") cells[cellAddress(row, column)] = value;
    }
  }
  return cells;
}
