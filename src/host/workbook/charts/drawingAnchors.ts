import type { Package } from "../package";
import { child, prefixedAttribute, type XmlElement } from "../xml/tree";

/** An anchor of a drawing part that holds a chart. */
export interface ChartAnchor {
  readonly anchor: XmlElement;
  /** The frame's name, number and alternative text. */
  readonly properties: XmlElement | undefined;
  /** The chart's part. */
  readonly path: string;
  /** The drawing's relationship to it. */
  readonly relationshipId: string;
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** The path of a worksheet's drawing part; null where it has none. */
export function drawingPath(pack: Package, sheetPath: string): string | null {
  const target = pack.relationships(sheetPath).ofKind("drawing")[0]?.target;
  return target !== undefined && pack.has(target) ? target : null;
}

/** The charts of a drawing, in their order. Those in groups, and newer kinds with a part of their own, are left alone. */
export function chartAnchors(root: XmlElement, pack: Package, path: string): ChartAnchor[] {
  return root.children.flatMap((anchor) => {
    const frame = ANCHORS.includes(anchor.name) ? child(anchor, "graphicFrame") : undefined;
    const chart = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const relationshipId = chart && prefixedAttribute(chart, "id");
    const target = pack.relationships(path).get(relationshipId)?.target;
    if (relationshipId === undefined || target === undefined || !pack.has(target)) return [];
    const properties = child(child(frame, "nvGraphicFramePr"), "cNvPr");
    return [{ anchor, properties, path: target, relationshipId }];
  });
}
