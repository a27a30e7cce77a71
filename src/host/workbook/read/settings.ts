import type { Package } from "../package";
import { child, childrenNamed, parseXml, prefixedAttribute, type XmlElement } from "../xml/tree";

/** The part that keeps one add-in's settings, and the task panes part that names it. */
export interface WebExtension {
  readonly path: string;
  readonly root: XmlElement;
}

/** Paths of the parts that add-ins keep their settings in, in the order of the task panes. */
export function webExtensionPaths(pack: Package): string[] {
  const panes = pack.relationships("").ofKind("webextensiontaskpanes")[0]?.target;
  if (panes === undefined || !pack.has(panes)) return [];
  const relationships = pack.relationships(panes);
  return childrenNamed(parseXml(pack.text(panes)), "taskpane")
    .map((pane) => child(pane, "webextensionref"))
    .map((reference) => reference && relationships.get(prefixedAttribute(reference, "id"))?.target)
    .filter((path) => path !== undefined && pack.has(path))
    .map((path) => path ?? "");
}

/** The part of the add-in with this id, whatever its store; null where the file has none. */
export function findWebExtension(pack: Package, addInId: string): WebExtension | null {
  for (const path of webExtensionPaths(pack)) {
    const root = parseXml(pack.text(path));
    const references = [
      ...childrenNamed(root, "reference"),
      ...childrenNamed(child(root, "alternateReferences"), "reference"),
    ];
    const own = references.some(({ attributes }) => sameId(attributes["id"] ?? "", addInId));
    if (own) return { path, root };
  }
  return null;
}

function sameId(a: string, b: string): boolean {
  const plain = (id: string) => id.replace(/[{}]/g, "").toLowerCase();
  return plain(a) === plain(b);
}

/** The settings that Office keeps in the document for one add-in (`Office.context.document.settings`). */
export function readSettings(pack: Package, addInId: string): Map<string, string> {
  const extension = findWebExtension(pack, addInId);
  const properties = childrenNamed(child(extension?.root, "properties"), "property");
  return new Map(
    properties.map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""]),
  );
}
