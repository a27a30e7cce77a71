import { areaAddress } from "../../address";
import type { Hyperlink } from "../../model";
import { parseXml, prefixedAttribute } from "../../xml/tree";
import { elementXml } from "../../xml/write";
import { idAttribute, type SheetSaving } from "../sheetSaving";

/** Links that did not change keep their XML; links that are gone take their relationships with them. */
export function saveHyperlinks(saving: SheetSaving): void {
  const { patch, worksheet, source } = saving;
  const before = new Set(relationshipIds(patch.all("hyperlinks")[0]));
  const links = worksheet.hyperlinks.map((link) => source.unchanged(link) ?? linkXml(saving, link));
  const tag = `${patch.prefix}hyperlinks`;
  const xml = links.length > 0 ? elementXml(tag, {}, links.join("")) : "";
  const relationships = saving.package.relationships(saving.path);
  const after = new Set(links.flatMap((link) => linkIds(link)));
  for (const id of before) if (!after.has(id)) relationships.remove(id);
  patch.set("hyperlinks", xml);
}

function relationshipIds(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  return parseXml(xml).children.flatMap((link) => prefixedAttribute(link, "id") ?? []);
}

function linkIds(xml: string): string[] {
  return [prefixedAttribute(parseXml(xml), "id") ?? []].flat();
}

function linkXml({ patch, package: pack, path }: SheetSaving, link: Hyperlink): string {
  const { address, documentReference, screenTip, area } = link;
  const id =
    address === null
      ? {}
      : {
          [idAttribute(patch, pack.isStrict())]: pack
            .relationships(path)
            .add(pack.relationshipType("hyperlink"), address, true),
        };
  return elementXml(`${patch.prefix}hyperlink`, {
    ref: areaAddress(area),
    ...id,
    location: documentReference ?? undefined,
    tooltip: screenTip ?? undefined,
  });
}
