import type { Workbook } from "../model";
import type { Package } from "../package";
import { CORE_ELEMENTS, readCoreProperties } from "../read/coreProperties";
import { ElementPatch } from "../xml/patch";
import { textElementXml, XML_DECLARATION } from "../xml/write";

const PATH = "docProps/core.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const BLANK =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';

const NAMESPACES: Readonly<Record<string, string>> = {
  dc: "http://purl.org/dc/elements/1.1/",
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
};

/** Writes the document properties that changed; dates and the others stay. */
export function saveCoreProperties(pack: Package, properties: Workbook["properties"]): void {
  const before = readCoreProperties(pack);
  const keys = Object.keys(CORE_ELEMENTS) as (keyof Workbook["properties"])[];
  const changed = keys.filter((key) => before[key] !== properties[key]);
  if (changed.length === 0) return;
  const relationship = pack.relationships("").ofKind("core-properties")[0];
  const path = relationship?.target ?? PATH;
  const patch = new ElementPatch(pack.has(path) ? pack.text(path) : XML_DECLARATION + BLANK, []);
  for (const key of changed) {
    const [namespace, name] = CORE_ELEMENTS[key];
    const value = properties[key];
    const prefix = prefixOf(patch, namespace);
    patch.set(name, value === "" ? "" : textElementXml(`${prefix}${name}`, value));
  }
  pack.addPart(path, patch.toString(), CONTENT_TYPE);
  if (!relationship) pack.relationships("").add(RELATIONSHIP, path);
}

/** The prefix that the part itself gives a namespace; declared where it gives none. */
function prefixOf(patch: ElementPatch, usual: string): string {
  const uri = NAMESPACES[usual] ?? "";
  const attributes = patch.attributes();
  const declared = Object.keys(attributes).find((name) => attributes[name] === uri);
  if (declared === "xmlns") return "";
  if (declared !== undefined) return `${declared.slice("xmlns:".length)}:`;
  patch.setAttributes({ [`xmlns:${usual}`]: uri });
  return `${usual}:`;
}
