import type { Package } from "../package";
import { findPart } from "../read/findPart";
import { readDynamicMetadata } from "../read/metadata";
import { XML_DECLARATION } from "../xml/write";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/**
 * The value of `cm` that makes an array formula a dynamic one; the workbook's metadata is given the entry where it has
 * none. Undefined where the workbook has metadata of other kinds only: the formula then is an array of a fixed size.
 */
export function dynamicMetadata(pack: Package, workbookPath: string): string | undefined {
  const path = findPart(pack, workbookPath, "sheetMetadata");
  if (path !== null) {
    return [...readDynamicMetadata(pack.text(path))][0];
  }
  const cells = '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>';
  const types = `<metadataTypes count="1">${TYPE}</metadataTypes>`;
  const root = `<metadata xmlns="${MAIN}">${types}${FUTURE}${cells}</metadata>`;
  const target = pack.freePath("xl/metadata", ".xml");
  pack.addPart(target, XML_DECLARATION + root, CONTENT_TYPE);
  pack.relationships(workbookPath).add(pack.relationshipType("sheetMetadata"), target);
  return "1";
}
