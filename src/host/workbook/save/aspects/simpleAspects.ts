import { areaAddress } from "../../address";
import { ElementPatch, withAttributes } from "../../xml/patch";
import { flag } from "../../xml/tree";
import { elementXml } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";

export function saveMerges({ patch, worksheet }: SheetSaving): void {
  const { prefix } = patch;
  const cells = worksheet.merges.map((area) =>
    elementXml(`${prefix}mergeCell`, { ref: areaAddress(area) }),
  );
  const merges = elementXml(`${prefix}mergeCells`, { count: cells.length }, cells.join(""));
  patch.set("mergeCells", cells.length > 0 ? merges : "");
}

/** What is filtered is told row by row, so a filter of the same range is left as it is. */
export function saveAutoFilter({ patch, worksheet }: SheetSaving): void {
  const { autoFilter } = worksheet;
  const old = patch.all("autoFilter")[0];
  if (!autoFilter) {
    patch.set("autoFilter", "");
    return;
  }
  const ref = areaAddress(autoFilter);
  if (old !== undefined && new ElementPatch(old, []).attributes()["ref"] === ref) return;
  patch.set("autoFilter", elementXml(`${patch.prefix}autoFilter`, { ref }));
}

/** A sheet that stays protected keeps its password and what it allows. */
export function saveProtection({ patch, worksheet }: SheetSaving): void {
  const old = patch.all("sheetProtection")[0];
  const { protected: isProtected, hasPassword } = worksheet.protection;
  if (!isProtected) {
    patch.set("sheetProtection", "");
    return;
  }
  const before = old === undefined ? {} : new ElementPatch(old, []).attributes();
  const hadPassword = before["password"] !== undefined || before["hashValue"] !== undefined;
  if (flag(before["sheet"]) && hadPassword === hasPassword) return;
  const plain = elementXml(`${patch.prefix}sheetProtection`, {
    sheet: 1,
    objects: 1,
    scenarios: 1,
  });
  const kept = hadPassword && !hasPassword ? undefined : old;
  patch.set("sheetProtection", kept === undefined ? plain : withAttributes(kept, { sheet: 1 }));
}
