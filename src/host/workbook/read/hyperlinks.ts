import { parseAreaAddress } from "../address";
import type { Worksheet } from "../model";
import { childrenNamed, prefixedAttribute, type XmlElement } from "../xml/tree";
import type { SheetContext } from "./sheetContext";

export function readHyperlinks(
  element: XmlElement,
  worksheet: Worksheet,
  context: SheetContext,
  text: string,
): void {
  const relationships = context.package.relationships(context.path);
  for (const link of childrenNamed(element, "hyperlink")) {
    const area = parseAreaAddress(link.attributes["ref"] ?? "");
    if (!area) continue;
    const hyperlink = {
      area,
      address: relationships.get(prefixedAttribute(link, "id"))?.target ?? null,
      documentReference: link.attributes["location"] ?? null,
      screenTip: link.attributes["tooltip"] ?? null,
    };
    worksheet.hyperlinks.push(hyperlink);
    context.source.keep(hyperlink, text.slice(link.start, link.end));
  }
}
