import { elements, partsOf } from "./partsOf";

/** What a saved workbook holds of sheets: their parts by path, and what the workbook says of them. */
export interface SheetParts {
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** The paths of parts of `before` that are not the same in `after`. */
export function changedParts(before: SheetParts, after: SheetParts): readonly string[] {
  return Object.keys(before.parts).filter((path) => before.parts[path] !== after.parts[path]);
}

/** Which sheet is in front is for the report to change: two sheets marked so would be edited together. */
function unselected(part: string): string {
  return part.replace(/(<sheetView[^>]*?) tabSelected="1"/, "$1");
}

/**
 * Every worksheet, table and drawing of a package, with the workbook's own list of them. Lists of looks and texts may
 * have grown, which shows nowhere.
 */
export function sheetParts(bytes: Uint8Array): SheetParts {
  const all = partsOf(bytes);
  const workbook = all.get("xl/workbook.xml") ?? "";
  const isOfSheet = (path: string) =>
    /^xl\/(worksheets|tables|drawings|charts|comments)/.test(path) && path.includes("/");
  const parts = [...all].filter(([path]) => isOfSheet(path));
  return {
    parts: Object.fromEntries(parts.map(([path, part]) => [path, unselected(part)])),
    sheets: elements(workbook, "sheet"),
    names: elements(workbook, "definedName"),
  };
}
