import type { DefinedName } from "../model";
import { withAttributes } from "../xml/patch";
import { numberOr, parseAttributes } from "../xml/tree";
import { builtInNames, isOwnBuiltIn, newBuiltInNames } from "./builtInNames";
import { definedNameXml, type NamesSaving } from "./namesSaving";

/** The entries of <definedNames>: unchanged names keep their XML, but for the place of their sheet in the list. */
export function definedNames(saving: NamesSaving, file: readonly string[]): string[] {
  const { workbook, source } = saving;
  const entries: string[] = [];
  for (const xml of file) {
    const own = workbook.names.find((name) => source.original(name) === xml);
    if (own)
      entries.push(source.unchanged(own) === undefined ? nameXml(saving, own) : moved(saving, xml));
    else if (isOwnBuiltIn(xml))
      entries.push(...builtInNames(saving, xml).map((name) => moved(saving, name)));
    else if (!isInModel(saving, xml)) entries.push(moved(saving, xml));
  }
  const added = workbook.names.filter((name) => source.original(name) === undefined);
  entries.push(...added.map((name) => nameXml(saving, name)));
  entries.push(...newBuiltInNames(saving, file));
  return entries.filter((xml) => xml !== "");
}

/** A name of a chart sheet is none that the model holds. */
function isInModel({ before }: NamesSaving, xml: string): boolean {
  const index = parseAttributes(xml)["localSheetId"];
  return index === undefined || typeof before[numberOr(index, -1)]?.worksheetId === "string";
}

/** The file's entry with its sheet's present place; "" where the sheet is gone. */
function moved({ before, after }: NamesSaving, xml: string): string {
  const index = parseAttributes(xml)["localSheetId"];
  if (index === undefined || before[numberOr(index, -1)] === undefined) return xml;
  const place = after.findIndex((entry) => entry.before === numberOr(index, -1));
  if (place === -1) return "";
  if (String(place) === index) return xml;
  return withAttributes(xml, { localSheetId: place });
}

function nameXml({ prefix, after }: NamesSaving, defined: DefinedName): string {
  const { name, formula, scope, visible, comment } = defined;
  const place = scope === null ? -1 : after.findIndex((entry) => entry.worksheetId === scope);
  if (scope !== null && place === -1) return "";
  return definedNameXml(prefix, formula, {
    name,
    comment: comment === "" ? undefined : comment,
    localSheetId: scope === null ? undefined : place,
    hidden: visible ? undefined : 1,
  });
}
