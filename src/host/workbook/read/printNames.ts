import type { Worksheet } from "../model";

export const PRINT_TITLES = "_xlnm.Print_Titles";
export const PRINT_AREA = "_xlnm.Print_Area";

/** Print titles and print area are built-in names of a worksheet; the model holds them as addresses on it. */
export function readPrintNames(name: string, formula: string, { pageLayout }: Worksheet): void {
  const addresses = splitReferences(formula).map(withoutSheet);
  if (name === PRINT_AREA) pageLayout.printArea = addresses.join(",");
  if (name !== PRINT_TITLES) return;
  pageLayout.printTitleRows =
    addresses.find((address) => /^\$?[0-9]+:\$?[0-9]+$/.test(address)) ?? null;
}

/** A union of references at its commas, less those inside quoted sheet names. */
export function splitReferences(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** "$7:$7" from "'Priority 1'!$7:$7". */
export function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1).trim();
}
