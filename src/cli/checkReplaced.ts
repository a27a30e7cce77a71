import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { countWrittenRows } from "../actions";
import { openWorkbookFile, startOffice, type WorkbookFile } from "../host";
import { Problem } from "./problem";

/** Refuses to replace a report on which people have written: a new one is made from the plan, and knows nothing of it. */
export async function checkReplaced(path: string): Promise<void> {
  const file = await openedReport(path);
  if (!file) return;
  const session = await startOffice(file.workbook);
  const rows = await countWrittenRows().finally(() => session.dispose());
  if (rows === 0) return;
  throw new Problem(
    `“${basename(path)}” holds what people wrote on ${rows === 1 ? "a row" : `${rows} rows`} of Board exceptions: name it as the workbook to read, which keeps that, or give another name with --out.`,
  );
}

/** The workbook at `path`; null where there is none, or none that can be opened and so none of ours. */
async function openedReport(path: string): Promise<WorkbookFile | null> {
  try {
    return openWorkbookFile(await readFile(path));
  } catch {
    return null;
  }
}
