import { startOffice, type OfficeSession } from "../../src/host";
import { openWorkbookFile, type WorkbookFile } from "../../src/host/workbook";

export interface OpenWorkbook {
  readonly file: WorkbookFile;
  readonly office: OfficeSession;
}

/** Opens an .xlsx behind the genuine office.js, does the work, and closes it whatever comes of it. */
export async function withWorkbook<Result>(
  bytes: Uint8Array,
  work: (open: OpenWorkbook) => Promise<Result>,
): Promise<Result> {
  const file = openWorkbookFile(bytes);
  const office = await startOffice(file.workbook);
  try {
    return await work({ file, office });
  } finally {
    office.dispose();
  }
}
