import type { Workbook, Worksheet } from "../model";
import type { Package } from "../package";
import type { SourceText } from "../read/sourceText";
import type { ElementPatch } from "../xml/patch";
import type { StyleWriter } from "./styleWriter";

/** One worksheet while it is saved: its model, and its part as it is being patched. */
export interface SheetSaving {
  readonly package: Package;
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  /** Path of the worksheet's part. */
  readonly path: string;
  readonly patch: ElementPatch;
  readonly source: SourceText;
  readonly styles: StyleWriter;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** "r:id": how the root's children name a relationship; the prefix is declared where the part has none. */
export function idAttribute(patch: ElementPatch, strict: boolean): string {
  const attributes = patch.attributes();
  const declared = Object.keys(attributes).find(
    (name) =>
      name.startsWith("xmlns:") &&
      (attributes[name] === TRANSITIONAL || attributes[name] === STRICT),
  );
  if (declared !== undefined) return `${declared.slice("xmlns:".length)}:id`;
  const prefix = "xmlns:r" in attributes ? "rel" : "r";
  patch.setAttributes({ [`xmlns:${prefix}`]: strict ? STRICT : TRANSITIONAL });
  return `${prefix}:id`;
}
