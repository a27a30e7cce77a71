import { encodeUtf16 } from "../../read/customProperties";
import { childrenNamed, parseXml, prefixedAttribute } from "../../xml/tree";
import { elementXml } from "../../xml/write";
import { idAttribute, type SheetSaving } from "../sheetSaving";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A worksheet's own properties, each a part with its value in UTF-16. */
export function saveCustomProperties(saving: SheetSaving): void {
  const { patch, worksheet, package: pack, path } = saving;
  const parts = existingParts(saving);
  const items = [...worksheet.customProperties].map(([name, value]) => {
    const known = parts.get(name);
    parts.delete(name);
    const target = known?.target ?? pack.freePath("xl/customProperty", ".bin");
    pack.addPart(target, encodeUtf16(value), CONTENT_TYPE);
    const type = pack.relationshipType("customProperty");
    const id = known?.id ?? pack.relationships(path).add(type, target);
    return elementXml(`${patch.prefix}customPr`, {
      name,
      [idAttribute(patch, pack.isStrict())]: id,
    });
  });
  for (const { id, target } of parts.values()) {
    pack.relationships(path).remove(id);
    pack.remove(target);
  }
  const tag = `${patch.prefix}customProperties`;
  patch.set("customProperties", items.length > 0 ? elementXml(tag, {}, items.join("")) : "");
}

function existingParts({
  patch,
  package: pack,
  path,
}: SheetSaving): Map<string, { id: string; target: string }> {
  const found = new Map<string, { id: string; target: string }>();
  const old = patch.all("customProperties")[0];
  if (old === undefined) return found;
  for (const property of childrenNamed(parseXml(old), "customPr")) {
    const relationship = pack.relationships(path).get(prefixedAttribute(property, "id"));
    const name = property.attributes["name"];
    if (relationship && name !== undefined) found.set(name, relationship);
  }
  return found;
}
