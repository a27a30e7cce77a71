import type { Chart } from "../model";
import { idAttribute, type SheetSaving } from "../save/sheetSaving";
import { removeBranch } from "../save/reachable";
import { numberOr, parseXml, type XmlElement } from "../xml/tree";
import { attributesXml, elementXml, XML_DECLARATION } from "../xml/write";
import { anchorXml } from "./anchorXml";
import { chartPartXml } from "./chartXml";
import { chartAnchors, drawingPath, type ChartAnchor } from "./drawingAnchors";
import { drawingNamespaces } from "./namespaces";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Writes a worksheet's charts into its drawing: charts that are as they were read keep their parts and anchors, changed
 * ones are written anew, and so are new ones, after the others. Other shapes of the drawing stay as they are. Cells are
 * to have their final values.
 */
export function saveCharts(saving: SheetSaving): void {
  const { package: pack, path, worksheet, patch } = saving;
  const known = drawingPath(pack, path);
  if (known === null && worksheet.charts.length === 0) return;
  const drawing = known ?? addDrawing(saving);
  const text = withOpenRoot(pack.text(drawing));
  const patched = new DrawingPatch(saving, drawing, text).toString();
  if (patched !== text) pack.write(drawing, patched);
  if (known !== null) return;
  const id = pack.relationships(path).add(pack.relationshipType("drawing"), drawing);
  const attribute = idAttribute(patch, pack.isStrict());
  patch.set("drawing", elementXml(`${patch.prefix}drawing`, { [attribute]: id }));
}

function addDrawing({ package: pack }: SheetSaving): string {
  const drawing = pack.freePath("xl/drawings/drawing", ".xml");
  const names = drawingNamespaces(pack);
  const namespaces = attributesXml({ "xmlns:xdr": names.spreadsheet, "xmlns:a": names.main });
  pack.addPart(drawing, `${XML_DECLARATION}<xdr:wsDr${namespaces}></xdr:wsDr>`, DRAWING_TYPE);
  return drawing;
}

/** A root that is an empty tag gets a close tag, so that something can be put in it. */
function withOpenRoot(text: string): string {
  const { prefix, name } = parseXml(text);
  return text.replace(new RegExp(`(<${prefix}${name}[^<>]*)/>\\s*$`), `$1></${prefix}${name}>`);
}

class DrawingPatch {
  private readonly root: XmlElement;
  private readonly names;
  private lastId: number;

  constructor(
    private readonly saving: SheetSaving,
    private readonly path: string,
    private readonly text: string,
  ) {
    this.root = parseXml(text);
    this.names = drawingNamespaces(saving.package);
    this.lastId = Math.max(1, ...shapeIds(this.root));
  }

  /** The drawing with charts that are gone taken out, changed ones replaced and new ones at the end. */
  toString(): string {
    const { package: pack, worksheet, source } = this.saving;
    const anchors = chartAnchors(this.root, pack, this.path);
    const replaced = anchors.map((found) => {
      const { start, end } = found.anchor;
      return { start, end, xml: this.existing(found) };
    });
    const fresh = worksheet.charts.filter((chart) => source.original(chart) === undefined);
    const added = fresh.map((chart) => this.added(chart)).join("");
    const end = { start: this.root.innerEnd, end: this.root.innerEnd, xml: added };
    return [...replaced, end].reduceRight(
      (text, { start, end: until, xml }) =>
        xml === null ? text : text.slice(0, start) + xml + text.slice(until),
      this.text,
    );
  }

  /** What stands in place of a chart's anchor; null where it stays. */
  private existing({ path, properties, relationshipId }: ChartAnchor): string | null {
    const { package: pack, source, workbook, worksheet } = this.saving;
    const chart = worksheet.charts.find((each) => source.original(each) === path);
    if (!chart) {
      removeBranch(pack, this.path, relationshipId);
      return "";
    }
    if (source.unchanged(chart) !== undefined) return null;
    pack.write(path, chartPartXml(workbook, chart, this.names));
    const id = numberOr(properties?.attributes["id"], this.lastId + 1);
    this.lastId = Math.max(this.lastId, id);
    return anchorXml(chart, worksheet, { id, relationshipId }, this.names);
  }

  private added(chart: Chart): string {
    const { package: pack, workbook, worksheet } = this.saving;
    const path = pack.freePath("xl/charts/chart", ".xml");
    pack.addPart(path, chartPartXml(workbook, chart, this.names), CHART_TYPE);
    const type = pack.relationshipType("chart");
    const relationshipId = pack.relationships(this.path).add(type, path);
    return anchorXml(chart, worksheet, { id: ++this.lastId, relationshipId }, this.names);
  }
}

/** The numbers of a drawing's shapes, which are told apart by them. */
function shapeIds(element: XmlElement): number[] {
  const own = element.name === "cNvPr" ? [numberOr(element.attributes["id"], 0)] : [];
  return [...own, ...element.children.flatMap(shapeIds)];
}
