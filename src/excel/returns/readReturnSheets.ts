import type { CellValue } from "../../tracker/grid";
import { isReturn, readReturn, type ReadReturn } from "../../tracker/returns/readReturn";
import { listWorksheets } from "../ownSheets";
import { send, type Work } from "../work";
import { RETURN_TAG } from "./returnSheet";

/**
 * The returns among the open workbook's worksheets, by what they hold: a tag is lost in other programs, and where a sheet
 * is copied. `source` names a file of returns; in the council's own workbook each sheet names itself.
 */
export async function readReturnSheets(
  context: Excel.RequestContext,
  source: string | null,
  work: Work = {},
): Promise<readonly ReadReturn[]> {
  const used: Excel.Range[] = [];
  const listed = await listWorksheets(context, work, (worksheet, at) => {
    used[at] = worksheet.getUsedRangeOrNullObject(true).load("values,text,rowIndex,columnIndex");
  });
  const names = listed.map(({ name }) => name);
  const returns = listed.flatMap(({ tag }, at) => {
    const range = used[at];
    if (range === undefined || range.isNullObject) return [];
    if (tag !== null && tag !== RETURN_TAG) return [];
    return isReturn(range.text) ? [{ at, range: range.load("numberFormat") }] : [];
  });
  if (returns.length > 0) await send(context, work);
  return returns.flatMap(({ at, range }) => {
    const read = readReturn(sourceOf(source, names, at), {
      sheet: names[at] ?? "",
      firstRow: range.rowIndex,
      values: range.values as CellValue[][],
      text: range.text,
      numberFormats: range.numberFormat as string[][],
    });
    return read ?? [];
  });
}

/** A file's only sheet is known by the file. */
function sourceOf(source: string | null, names: readonly string[], at: number): string {
  const name = names[at] ?? "";
  if (source === null) return name;
  return names.length === 1 ? source : `${source}, ${name}`;
}
