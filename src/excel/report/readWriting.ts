import type { CellValue } from "../../tracker/grid";
import { listWorksheets } from "../ownSheets";
import type { Work } from "../work";
import { earlierRows, hasWriting, type Writing } from "./peopleColumns";
import type { ReportSheetId } from "./reportSheet";
import { REPORT_SHEETS } from "./sheets";
import { decisionRows } from "./sheets/summaryLayout";
import { readEarlier } from "./write/readEarlier";

const WRITTEN_ON: readonly ReportSheetId[] = ["summary", "exceptions"];

/** What people have written on the open workbook's report; nothing where it holds none. */
export async function readWriting(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<Writing> {
  const listed = await listWorksheets(context);
  const found = REPORT_SHEETS.filter(({ id }) => WRITTEN_ON.includes(id)).map((sheet) => ({
    sheet,
    worksheet: listed.find(({ tag }) => tag === sheet.id)?.worksheet ?? null,
  }));
  const known = await readEarlier(context, found, work);
  const valuesOf = (id: ReportSheetId): readonly (readonly CellValue[])[] =>
    known.find(({ sheet }) => sheet.id === id)?.earlier.values ?? [];
  return {
    rows: earlierRows(valuesOf("exceptions")).filter(hasWriting),
    decisions: decisionRows(valuesOf("summary")),
  };
}
