import { cellAddress } from "../address";
import type { Package } from "../package";
import { findPart } from "../read/findPart";
import { ElementPatch, withAttributes } from "../xml/patch";
import { parseAttributes } from "../xml/tree";

/** Formulas that are gone: single cells by the file's number of their sheet, or every formula of a sheet. */
export interface DroppedFormulas {
  readonly cells: ReadonlyMap<string, readonly { row: number; column: number }[]>;
  readonly sheets: ReadonlySet<string>;
}

/** Excel repairs a file whose calculation chain names a cell without a formula: such entries go, the others stay. */
export function saveCalcChain(pack: Package, workbookPath: string, dropped: DroppedFormulas): void {
  const path = findPart(pack, workbookPath, "calcChain");
  if (path === null || (dropped.cells.size === 0 && dropped.sheets.size === 0)) return;
  const gone = new Set(
    [...dropped.cells].flatMap(([sheet, cells]) =>
      cells.map(({ row, column }) => `${sheet}!${cellAddress(row, column)}`),
    ),
  );
  const patch = new ElementPatch(pack.text(path), []);
  const before = patch.all("c");
  const after = keptEntries(before, (sheet, address) => {
    return !dropped.sheets.has(sheet) && !gone.has(`${sheet}!${address}`);
  });
  if (after.length === before.length) return;
  if (after.length > 0) {
    patch.set("c", after.join(""));
    pack.write(path, patch.toString());
    return;
  }
  const relationship = pack.relationships(workbookPath).ofKind("calcChain")[0];
  if (relationship) pack.relationships(workbookPath).remove(relationship.id);
  pack.remove(path);
}

/** An entry that names no sheet is of the sheet of the entry before; one whose forerunner goes has to name its own. */
function keptEntries(
  entries: readonly string[],
  keep: (sheet: string, address: string) => boolean,
): string[] {
  let sheet = "";
  let told = "";
  const kept: string[] = [];
  for (const xml of entries) {
    const attributes = parseAttributes(xml);
    sheet = attributes["i"] ?? sheet;
    if (!keep(sheet, attributes["r"] ?? "")) continue;
    kept.push(
      attributes["i"] === undefined && told !== sheet ? withAttributes(xml, { i: sheet }) : xml,
    );
    told = sheet;
  }
  return kept;
}
