import type { Workbook, Worksheet } from "../model";
import { worksheetId } from "../worksheetId";
import { withAttributes } from "../xml/patch";
import { numberOr, parseAttributes } from "../xml/tree";
import { elementXml } from "../xml/write";

/** One sheet of the workbook part's list; a chart sheet stands in no model. */
export interface SheetEntry {
  readonly worksheetId: string | null;
  /** Its place in the file's list; null for a new one. */
  readonly before: number | null;
  /** Its name in the file. */
  readonly name: string;
  /** The number that the file knows it by. */
  readonly number: number;
  readonly xml: string;
}

/** The file's list of sheets; `known` are the ids of those that were read into the model. */
export function readSheetList(items: readonly string[], known: ReadonlySet<string>): SheetEntry[] {
  return items.map((xml, before) => {
    const attributes = parseAttributes(xml);
    const number = numberOr(attributes["sheetId"], 1);
    const id = worksheetId(number);
    const name = attributes["name"] ?? "";
    return { worksheetId: known.has(id) ? id : null, before, name, number, xml };
  });
}

/**
 * The list as the model has it: its worksheets in their order, and each chart sheet behind the sheet that it stood
 * behind. `newEntry` gives the entry of a worksheet that the file does not have.
 */
export function arrangeSheets(
  file: readonly SheetEntry[],
  { worksheets }: Workbook,
  newEntry: (worksheet: Worksheet) => SheetEntry,
): SheetEntry[] {
  const list = worksheets.map((worksheet) => {
    const known = file.find((entry) => entry.worksheetId === worksheet.id);
    return known ? { ...known, xml: patchEntry(known.xml, worksheet) } : newEntry(worksheet);
  });
  for (const [index, entry] of file.entries()) {
    if (entry.worksheetId !== null) continue;
    const placed = new Set(list.map(({ before }) => before));
    const earlier = file.slice(0, index).findLast(({ before }) => placed.has(before));
    const after = earlier ? list.findIndex(({ before }) => before === earlier.before) : -1;
    list.splice(after + 1, 0, entry);
  }
  return list;
}

const STATES: Readonly<Record<Worksheet["visibility"], string>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function patchEntry(xml: string, { name, visibility }: Worksheet): string {
  const attributes = parseAttributes(xml);
  const state = STATES[visibility];
  return withAttributes(xml, {
    ...(attributes["name"] === name ? {} : { name }),
    ...((attributes["state"] ?? "visible") === state ? {} : { state }),
  });
}

/** The entry of a new worksheet; `relationship` is its attribute, such as { "r:id": "rId9" }. */
export function newSheetEntry(
  tag: string,
  worksheet: Worksheet,
  number: number,
  relationship: Readonly<Record<string, string>>,
): SheetEntry {
  const { id, name, visibility } = worksheet;
  const state = visibility === "Visible" ? undefined : STATES[visibility];
  const xml = elementXml(tag, { name, sheetId: number, state, ...relationship });
  return { worksheetId: id, before: null, name, number, xml };
}
