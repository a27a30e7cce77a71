import { cellAddress } from "../../address";
import { SHEET_VIEW_ORDER } from "../../xml/elementOrder";
import { ElementPatch } from "../../xml/patch";
import { numberOr, parseAttributes } from "../../xml/tree";
import { elementXml } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";

/** Gridlines and frozen panes of the first view; zoom and the like stay. */
export function saveView({ patch, worksheet }: SheetSaving): void {
  patchFirstView(patch, (view) => {
    view.setAttributes({ showGridLines: worksheet.showGridlines ? null : 0 });
    savePane(view, worksheet.frozen);
  });
}

/** Marks the sheet as the one selected, or not: two that are selected would be edited together. */
export function saveSelected(patch: ElementPatch, selected: boolean): void {
  patchFirstView(patch, (view) => view.setAttributes({ tabSelected: selected ? 1 : null }));
}

function patchFirstView(patch: ElementPatch, change: (view: ElementPatch) => void): void {
  const { prefix } = patch;
  const old =
    patch.all("sheetViews")[0] ??
    `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const views = new ElementPatch(old, ["sheetView", "extLst"]);
  const [first = `<${prefix}sheetView workbookViewId="0"/>`, ...others] = views.all("sheetView");
  const view = new ElementPatch(first, SHEET_VIEW_ORDER);
  change(view);
  views.set("sheetView", view.toString() + others.join(""));
  patch.set("sheetViews", views.toString());
}

type Frozen = { rows: number; columns: number } | null;

function savePane(view: ElementPatch, frozen: Frozen): void {
  const before = frozenPane(view);
  if (before?.rows === frozen?.rows && before?.columns === frozen?.columns) return;
  const { prefix } = view;
  const active = frozen ? activePane(frozen) : "";
  view.set("pane", frozen ? paneXml(prefix, frozen, active) : "");
  view.set("selection", frozen ? elementXml(`${prefix}selection`, { pane: active }) : "");
}

function frozenPane(view: ElementPatch): Frozen {
  const attributes = parseAttributes(view.all("pane")[0] ?? "");
  if (!attributes["state"]?.startsWith("frozen")) return null;
  return { rows: numberOr(attributes["ySplit"], 0), columns: numberOr(attributes["xSplit"], 0) };
}

function activePane({ rows, columns }: NonNullable<Frozen>): string {
  if (rows > 0 && columns > 0) return "bottomRight";
  return rows > 0 ? "bottomLeft" : "topRight";
}

function paneXml(
  prefix: string,
  { rows, columns }: NonNullable<Frozen>,
  activePane: string,
): string {
  return elementXml(`${prefix}pane`, {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
}
