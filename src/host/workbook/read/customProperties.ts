import type { Worksheet } from "../model";
import { childrenNamed, prefixedAttribute, type XmlElement } from "../xml/tree";
import type { SheetContext } from "./sheetContext";

/** A worksheet's own properties: each value is a part of UTF-16 text. */
export function readCustomProperties(
  element: XmlElement,
  worksheet: Worksheet,
  context: SheetContext,
): void {
  const relationships = context.package.relationships(context.path);
  for (const property of childrenNamed(element, "customPr")) {
    const target = relationships.get(prefixedAttribute(property, "id"))?.target;
    const name = property.attributes["name"];
    if (name === undefined || target === undefined || !context.package.has(target)) continue;
    worksheet.customProperties.set(name, decodeUtf16(context.package.bytes(target)));
  }
}

function decodeUtf16(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  }
  return text.replace(/^\uFEFF/, "").replace(/\0+$/, "");
}

export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    bytes[2 * n] = code & 0xff;
    bytes[2 * n + 1] = code >> 8;
  }
  return bytes;
}
