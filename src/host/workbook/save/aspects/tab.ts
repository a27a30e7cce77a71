import { SHEET_PROPERTIES_ORDER } from "../../xml/elementOrder";
import { ElementPatch } from "../../xml/patch";
import { elementXml } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";
import { argb } from "../styleXml";

export function saveTab({ patch, worksheet }: SheetSaving): void {
  const { tabColour } = worksheet;
  const colour =
    tabColour === null ? "" : elementXml(`${patch.prefix}tabColor`, { rgb: argb(tabColour) });
  patchSheetProperties(patch, (properties) => properties.set("tabColor", colour));
}

/** Changes <sheetPr>, which is added where there is none and something is to be said. */
export function patchSheetProperties(
  patch: ElementPatch,
  change: (properties: ElementPatch) => void,
): void {
  const old = patch.all("sheetPr")[0];
  const properties = new ElementPatch(old ?? `<${patch.prefix}sheetPr/>`, SHEET_PROPERTIES_ORDER);
  change(properties);
  if (old !== undefined || properties.names().length > 0)
    patch.set("sheetPr", properties.toString());
}
