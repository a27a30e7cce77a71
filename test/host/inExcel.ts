import { startOffice, type HostOptions, type OfficeSession } from "../../src/host";
import { newWorkbook } from "../../src/host/operations/newWorkbook";
import type { Workbook } from "../../src/host";

/** A workbook in memory behind office.js, for the tests of one file. */
export interface TestExcel {
  readonly workbook: Workbook;
  readonly office: OfficeSession;
  /** `Excel.run` with the first worksheet at hand. */
  run<T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
  ): Promise<T>;
}

/** Opens a new workbook; whatever was open before is let go. */
export async function openExcel(
  sheetNames: readonly string[] = ["Plan"],
  options: HostOptions = {},
): Promise<TestExcel> {
  const workbook = newWorkbook(sheetNames);
  const office = await startOffice(workbook, { now: () => new Date(2026, 5, 15, 12), ...options });
  return {
    workbook,
    office,
    run: (work) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetNames[0] ?? "Sheet1");
        const result = await work(sheet, context);
        await context.sync();
        return result;
      }),
  };
}

/** What Excel says is wrong: "ItemNotFound at WorksheetCollection.getItem"; fails where nothing is. */
export async function refusal(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return `${error.code} at ${error.debugInfo.errorLocation ?? "?"}`;
  }
  throw new Error("Excel refused nothing.");
}
