import type { Workbook, Worksheet } from "../model";
import type { SourceText } from "../read/sourceText";
import { encodeXstring, escapeText } from "../xml/escape";
import { attributesXml } from "../xml/write";
import type { SheetEntry } from "./sheetList";

export interface NamesSaving {
  readonly workbook: Workbook;
  readonly source: SourceText;
  /** Prefix of the workbook part's elements. */
  readonly prefix: string;
  /** The sheets as they were and as they are. */
  readonly before: readonly SheetEntry[];
  readonly after: readonly SheetEntry[];
  /** Worksheets whose print titles, print area and filter are written from the model. */
  readonly laidOut: ReadonlySet<Worksheet>;
}

export function definedNameXml(
  prefix: string,
  formula: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const tag = `${prefix}definedName`;
  const text = escapeText(encodeXstring(formula.replace(/^=/, "")));
  return `<${tag}${attributesXml(attributes)}>${text}</${tag}>`;
}
