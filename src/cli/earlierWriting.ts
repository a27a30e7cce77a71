import { readFile } from "node:fs/promises";
import { readWriting, type Writing } from "../actions";
import { openWorkbookFile, startOffice, type WorkbookFile } from "../host";

/** What people wrote on the report that stands at `path` and is about to be replaced; null where none stands there. */
export async function earlierWriting(path: string): Promise<Writing | null> {
  const file = await openedReport(path);
  if (!file) return null;
  const session = await startOffice(file.workbook);
  return readWriting().finally(() => session.dispose());
}

/** The workbook at `path`; null where there is none, or none that can be opened and so none of ours. */
async function openedReport(path: string): Promise<WorkbookFile | null> {
  try {
    return openWorkbookFile(await readFile(path));
  } catch {
    return null;
  }
}
