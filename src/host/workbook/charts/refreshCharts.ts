import type { Workbook } from "../model";
import type { Package } from "../package";
import { child, parseXml, type XmlElement } from "../xml/tree";
import { numberCacheXml, textCacheXml } from "./cachesXml";
import { chartAnchors, drawingPath } from "./drawingAnchors";
import { hasChanged, sourceCells } from "./sourceCells";

/**
 * Gives the charts of every worksheet the values that their cells hold now, for people who look at the file without
 * Excel. Only values of rows that changed are written; the rest of a chart's text stays as it is.
 */
export function refreshCharts(
  pack: Package,
  sheetPaths: Iterable<string>,
  workbook: Workbook,
): void {
  if (workbook.worksheets.every(({ changed }) => changed.rows.size === 0)) return;
  for (const sheetPath of sheetPaths) {
    const drawing = drawingPath(pack, sheetPath);
    if (drawing === null) continue;
    for (const { path } of chartAnchors(parseXml(pack.text(drawing)), pack, drawing)) {
      const text = pack.text(path);
      const refreshed = withValues(text, workbook);
      if (refreshed !== text) pack.write(path, refreshed);
    }
  }
}

function withValues(text: string, workbook: Workbook): string {
  const caches: { start: number; end: number; xml: string }[] = [];
  visitReferences(parseXml(text), (reference) => {
    const cache = freshCache(reference, workbook);
    if (cache) caches.push(cache);
  });
  return caches.reduceRight(
    (patched, { start, end, xml }) => patched.slice(0, start) + xml + patched.slice(end),
    text,
  );
}

function visitReferences(element: XmlElement, tell: (reference: XmlElement) => void): void {
  if (element.name === "numRef" || element.name === "strRef") tell(element);
  else for (const each of element.children) visitReferences(each, tell);
}

function freshCache(
  reference: XmlElement,
  workbook: Workbook,
): { start: number; end: number; xml: string } | null {
  const isNumber = reference.name === "numRef";
  const cache = child(reference, isNumber ? "numCache" : "strCache");
  const formula = child(reference, "f")?.text ?? "";
  const source = sourceCells(workbook, formula);
  if (!cache || !source || !hasChanged(source)) return null;
  const xml = (isNumber ? numberCacheXml : textCacheXml)(workbook, formula, reference.prefix);
  return { start: cache.start, end: cache.end, xml };
}
