import { absoluteReference, parseAreaAddress, quotedSheetName } from "../address";
import type { Worksheet } from "../model";
import { PRINT_AREA, PRINT_TITLES, splitReferences, withoutSheet } from "../read/printNames";
import { renameInFormula } from "../sheetReferences";
import { escapeText } from "../xml/escape";
import { splitOpenTag } from "../xml/openTag";
import { numberOr, parseAttributes, parseXml } from "../xml/tree";
import { definedNameXml, type NamesSaving } from "./namesSaving";

const FILTER = "_xlnm._FilterDatabase";

/** Names that Excel keeps for itself: print titles, print areas, filters. */
export function isOwnBuiltIn(xml: string): boolean {
  return (parseAttributes(xml)["name"] ?? "").startsWith("_xlnm.");
}

/** What becomes of a built-in name of the file: as the model has it now where its sheet was laid out, else as it is. */
export function builtInNames(saving: NamesSaving, xml: string): string[] {
  const { name = "", localSheetId } = parseAttributes(xml);
  const worksheet = worksheetAt(saving, localSheetId);
  if (!worksheet || !saving.laidOut.has(worksheet) || !(name in WRITERS)) {
    return [withRenamedSheets(saving, xml)];
  }
  const formula = WRITERS[name]?.(worksheet, parseXml(xml).text) ?? "";
  if (formula === "") return [];
  return [withText(xml, formula)];
}

/** Built-in names of worksheets that had none of the kind. */
export function newBuiltInNames(saving: NamesSaving, file: readonly string[]): string[] {
  const had = new Set(
    file.filter(isOwnBuiltIn).map((xml) => {
      const { name, localSheetId } = parseAttributes(xml);
      return `${name ?? ""} ${worksheetAt(saving, localSheetId)?.id ?? ""}`;
    }),
  );
  return [...saving.laidOut].flatMap((worksheet) =>
    [PRINT_TITLES, PRINT_AREA]
      .filter((name) => !had.has(`${name} ${worksheet.id}`))
      .flatMap((name) => {
        const formula = WRITERS[name]?.(worksheet, "") ?? "";
        const localSheetId = saving.after.findIndex((entry) => entry.worksheetId === worksheet.id);
        return formula === ""
          ? []
          : [definedNameXml(saving.prefix, formula, { name, localSheetId })];
      }),
  );
}

function worksheetAt(
  { before, workbook }: NamesSaving,
  index: string | undefined,
): Worksheet | undefined {
  if (index === undefined) return undefined;
  const id = before[numberOr(index, -1)]?.worksheetId;
  return workbook.worksheets.find((worksheet) => worksheet.id === id);
}

/** Formulas of built-in names from the model; "" for none. Columns of the file's print titles stay. */
const WRITERS: Readonly<Record<string, (worksheet: Worksheet, old: string) => string>> = {
  [PRINT_TITLES]: ({ name, pageLayout }, old) => {
    const columns = splitReferences(old).filter((reference) =>
      /^\$?[A-Z]+:\$?[A-Z]+$/.test(withoutSheet(reference)),
    );
    const rows = pageLayout.printTitleRows && parseAreaAddress(pageLayout.printTitleRows);
    const span = rows
      ? [`${quotedSheetName(name)}!$${rows.row + 1}:$${rows.row + rows.rowCount}`]
      : [];
    return [...columns, ...span].join(",");
  },
  [PRINT_AREA]: ({ name, pageLayout }) =>
    (pageLayout.printArea ?? "")
      .split(",")
      .map((address) => parseAreaAddress(withoutSheet(address)))
      .filter((area) => area !== null)
      .map((area) => absoluteReference(name, area))
      .join(","),
  [FILTER]: ({ name, autoFilter }) => (autoFilter ? absoluteReference(name, autoFilter) : ""),
};

function withRenamedSheets({ before, workbook }: NamesSaving, xml: string): string {
  const text = parseXml(xml).text;
  let renamed = text;
  for (const entry of before) {
    const worksheet = workbook.worksheets.find(({ id }) => id === entry.worksheetId);
    const old = entry.name;
    if (worksheet && worksheet.name !== old)
      renamed = renameInFormula(renamed, old, worksheet.name);
  }
  if (renamed === text) return xml;
  return withText(xml, renamed);
}

function withText(xml: string, formula: string): string {
  return splitOpenTag(xml)[0] + escapeText(formula) + xml.slice(xml.lastIndexOf("</"));
}
