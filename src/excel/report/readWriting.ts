import type { CellValue } from "../../tracker/grid";
import { listWorksheets } from "../ownSheets";
import type { Work } from "../work";
import { heldRows } from "./heldWriting";
import { earlierRows, hasWriting, withCarried, type Writing } from "./peopleColumns";
import type { ReportSheet, ReportSheetId } from "./reportSheet";
import { REPORT_SHEETS } from "./sheets";
import { decisionRows } from "./sheets/summaryLayout";
import { readEarlier } from "./write/readEarlier";

const WRITTEN_ON: readonly ReportSheetId[] = ["summary", "exceptions"];

/** What people have written on the open workbook's report; nothing where it holds none. */
export async function readWriting(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<Writing> {
  const listed = await listWorksheets(context, work);
  // Other programs than Excel take the tag away: for reading, the name serves too.
  const untagged = ({ name }: ReportSheet) =>
    listed.find((each) => each.tag === null && each.name === name);
  const found = REPORT_SHEETS.filter(({ id }) => WRITTEN_ON.includes(id)).map((sheet) => ({
    sheet,
    worksheet: (listed.find(({ tag }) => tag === sheet.id) ?? untagged(sheet))?.worksheet ?? null,
  }));
  const known = await readEarlier(context, found, work);
  const writings = known.map(({ sheet, earlier }) => writingOn(sheet.id, earlier.values));
  return {
    rows: withCarried(
      writings.flatMap(({ rows }) => rows),
      heldRows(),
    ),
    decisions: writings.flatMap(({ decisions }) => decisions),
  };
}

/** What people have written on one sheet, from its values from A1, wherever on it they have moved things. */
export function writingOn(id: ReportSheetId, values: readonly (readonly CellValue[])[]): Writing {
  return {
    rows: id === "exceptions" ? earlierRows(values).filter(hasWriting) : [],
    decisions: id === "summary" ? decisionRows(values) : [],
  };
}
