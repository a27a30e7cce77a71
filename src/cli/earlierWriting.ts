import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readKeptReports, readWriting, type BoardReportOptions, type Writing } from "../actions";
import { openWorkbookFile, startOffice, type WorkbookFile } from "../host";
import { ADD_IN } from "./addIn";
import { errorCode } from "./errorCode";
import { explainReading } from "./explainReading";
import { Problem } from "./problem";

/** What every report has, and the property that says so; other programs than Excel leave the name alone. */
const FIRST_SHEET = "Board summary";
const TAG = "SendPlanTracker.sheet";

/** What people wrote on a report, and the reports that its workbook keeps. */
interface Earlier {
  readonly carried: Writing;
  readonly carriedReports: NonNullable<BoardReportOptions["carriedReports"]>;
}

/**
 * What is to outlive the report that stands at `path` and is about to be replaced; null where nothing stands there.
 * Stops at a file that holds no report, which is somebody else's, unless it may be replaced all the same.
 */
export async function earlierWriting(path: string, mayReplace: boolean): Promise<Earlier | null> {
  const bytes = await bytesAt(path);
  if (bytes === null) return null;
  const file = openedReport(bytes);
  if (file === null) {
    if (mayReplace) return null;
    throw new Problem(
      `“${basename(path)}” is there already and holds no board report, so it is not replaced: give another name with --out, or add --force to replace it.`,
    );
  }
  const session = await startOffice(file.workbook);
  try {
    return { carried: await readWriting(), carriedReports: (await readKeptReports()).snapshots };
  } finally {
    session.dispose();
  }
}

/** null where there is no file. */
async function bytesAt(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw explainReading(path, error, { missing: "", wanted: "a file" });
  }
}

/** null for what cannot be opened as a workbook, or holds no sheet of ours. */
function openedReport(bytes: Uint8Array): WorkbookFile | null {
  try {
    const file = openWorkbookFile(bytes, ADD_IN);
    const isOurs = file.workbook.worksheets.some(
      ({ name, customProperties }) => name === FIRST_SHEET || customProperties.has(TAG),
    );
    return isOurs ? file : null;
  } catch {
    return null;
  }
}
