import type { Chart, Worksheet } from "../model";
import { elementXml, textElementXml } from "../xml/write";
import { anchorPoint, toEmu, type AnchorPoint } from "./anchor";
import type { DrawingNamespaces } from "./namespaces";

/**
 * An anchor for a chart's frame: at a cell, with a size of its own, so that rows which Excel makes taller when it opens
 * the file move the chart and do not stretch it.
 */
export function anchorXml(
  chart: Chart,
  sheet: Worksheet,
  frame: { readonly id: number; readonly relationshipId: string },
  names: DrawingNamespaces,
): string {
  const from = markerXml(
    anchorPoint(sheet, "column", chart.left),
    anchorPoint(sheet, "row", chart.top),
  );
  const extent = elementXml("xdr:ext", { cx: toEmu(chart.width), cy: toEmu(chart.height) });
  const reference = elementXml("c:chart", {
    "xmlns:c": names.chart,
    "xmlns:r": names.relationships,
    "r:id": frame.relationshipId,
  });
  const graphic = elementXml(
    "a:graphic",
    { "xmlns:a": names.main },
    elementXml("a:graphicData", { uri: names.chart }, reference),
  );
  const inner = `${from}${extent}${frameXml(chart, frame.id, names, graphic)}<xdr:clientData/>`;
  return elementXml("xdr:oneCellAnchor", { "xmlns:xdr": names.spreadsheet }, inner);
}

function markerXml(column: AnchorPoint, row: AnchorPoint): string {
  const parts = [
    textElementXml("xdr:col", String(column.index)),
    textElementXml("xdr:colOff", String(toEmu(column.offset))),
    textElementXml("xdr:row", String(row.index)),
    textElementXml("xdr:rowOff", String(toEmu(row.offset))),
  ];
  return elementXml("xdr:from", {}, parts.join(""));
}

function frameXml(
  { name, altText }: Chart,
  id: number,
  names: DrawingNamespaces,
  graphic: string,
): string {
  const properties = elementXml("xdr:cNvPr", { id, name, descr: altText });
  const transform = `<xdr:xfrm><a:off xmlns:a="${names.main}" x="0" y="0"/><a:ext xmlns:a="${names.main}" cx="0" cy="0"/></xdr:xfrm>`;
  return elementXml(
    "xdr:graphicFrame",
    { macro: "" },
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${transform}${graphic}`,
  );
}
