import { child, childrenNamed, numberOr, parseXml } from "../xml/tree";

/** From the sheet metadata part: the values of a cell's `cm` that mark a dynamic array ("1" is the first). */
export function readDynamicMetadata(text: string): Set<string> {
  const root = parseXml(text);
  const types = childrenNamed(child(root, "metadataTypes"), "metadataType");
  const dynamic = 1 + types.findIndex(({ attributes }) => attributes["name"] === "XLDAPR");
  const found = new Set<string>();
  childrenNamed(child(root, "cellMetadata"), "bk").forEach((bk, index) => {
    const type = numberOr(child(bk, "rc")?.attributes["t"], 0);
    if (dynamic > 0 && type === dynamic) found.add(String(index + 1));
  });
  return found;
}
