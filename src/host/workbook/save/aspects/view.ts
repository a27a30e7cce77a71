import { cellAddress } from "../../address";
import { SHEET_VIEW_ORDER } from "../../xml/elementOrder";
import { ElementPatch } from "../../xml/patch";
import { parseXml } from "../../xml/tree";
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

function savePane(view: ElementPatch, frozen: { rows: number; columns: number } | null): void {
  const { prefix } = view;
  const old = view.all("pane")[0];
  const before = old === undefined ? undefined : parseXml(old).attributes;
  const splits = [Number(before?.["ySplit"] ?? 0), Number(before?.["xSplit"] ?? 0)];
  const wasFrozen = before?.["state"]?.startsWith("frozen") ?? false;
  if (frozen && wasFrozen && splits[0] === frozen.rows && splits[1] === frozen.columns) return;
  if (!frozen && !wasFrozen) return;
  view.set("selection", "");
  if (!frozen) {
    view.set("pane", "");
    return;
  }
  const { rows, columns } = frozen;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: "frozen",
  };
  view.set("pane", elementXml(`${prefix}pane`, pane));
  view.set("selection", elementXml(`${prefix}selection`, { pane: active }));
}
