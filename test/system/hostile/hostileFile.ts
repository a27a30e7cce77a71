import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { hostilePlan } from "./hostilePlan";

/** A part's new content, from the one that it had; "" for a part that was not there. */
export type Rewritten = Readonly<Record<string, (text: string) => string | Uint8Array>>;

/** The plan's .xlsx with some of its parts written otherwise, as no Excel would. */
export function rewrittenPlan(parts: Rewritten): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(hostilePlan());
  for (const [path, rewrite] of Object.entries(parts)) {
    const made = rewrite(strFromU8(files[path] ?? new Uint8Array()));
    files[path] = typeof made === "string" ? strToU8(made) : made;
  }
  return zipSync(files);
}

export const SHEET = "xl/worksheets/sheet1.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const TYPES = "[Content_Types].xml";
export const WORKBOOK = "xl/workbook.xml";
export const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** The sheet with more behind the element that ends so. */
export const after =
  (tag: string, more: string) =>
  (text: string): string =>
    text.replace(tag, `${tag}${more}`);

/** The sheet with a row of cells under its others. */
export const withRow = (row: string) => (text: string) =>
  text.replace("</sheetData>", `${row}</sheetData>`);
