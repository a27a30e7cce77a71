import type { Workbook, Worksheet } from "./model";
import { newWorksheet } from "./newWorksheet";
import { renameInFormulas, withoutSheetInFormulas } from "./sheetReferences";
import { sheetNumber, worksheetId } from "./worksheetId";

/** Why Excel would refuse a worksheet's name, in a plain sentence; null for a good one. `own` is its present name. */
export function sheetNameProblem(
  { worksheets }: Workbook,
  name: string,
  own?: string,
): string | null {
  if (name.length === 0 || name.length > 31) return "A sheet's name has 1 to 31 characters.";
  if (/[:\\/?*[\]]/.test(name)) return "A sheet's name cannot hold : \\ / ? * [ or ].";
  if (name.startsWith("'") || name.endsWith("'")) {
    return "A sheet's name cannot begin or end with an apostrophe.";
  }
  if (name.toLowerCase() === "history") return "Excel keeps the name History for itself.";
  const taken = worksheets.some(
    (sheet) => sheet.name !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? `There is a sheet called ${name} already.` : null;
}

/** Excel compares sheets' names without case. */
export function findWorksheet({ worksheets }: Workbook, name: string): Worksheet | undefined {
  return worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

const highest = new WeakMap<Workbook, number>();

/** Adds a blank worksheet, last or at `position`. The name must be good: see `sheetNameProblem`. */
export function addWorksheet(workbook: Workbook, name: string, position?: number): Worksheet {
  const used = workbook.worksheets.map(({ id }) => sheetNumber(id));
  const number = Math.max(highest.get(workbook) ?? 0, ...used) + 1;
  highest.set(workbook, number);
  const worksheet = newWorksheet(worksheetId(number), name);
  workbook.worksheets.splice(position ?? workbook.worksheets.length, 0, worksheet);
  return worksheet;
}

/** Renames a worksheet, also in formulas, names, validations and conditional formats that refer to it. */
export function renameWorksheet(workbook: Workbook, worksheet: Worksheet, name: string): void {
  const before = worksheet.name;
  worksheet.name = name;
  if (before !== name) renameInFormulas(workbook, before, name);
}

/** Takes a worksheet and its names away; formulas that refer to it read #REF! from then on. */
export function deleteWorksheet(workbook: Workbook, worksheet: Worksheet): void {
  const { worksheets } = workbook;
  const at = worksheets.indexOf(worksheet);
  if (at === -1) return;
  highest.set(workbook, Math.max(highest.get(workbook) ?? 0, sheetNumber(worksheet.id)));
  worksheets.splice(at, 1);
  workbook.names = workbook.names.filter(({ scope }) => scope !== worksheet.id);
  withoutSheetInFormulas(workbook, worksheet.name);
  if (workbook.activeWorksheetId !== worksheet.id) return;
  const visible = (sheet: Worksheet) => sheet.visibility === "Visible";
  const next = worksheets.slice(at).find(visible) ?? worksheets.findLast(visible);
  workbook.activeWorksheetId = next?.id ?? "";
}
