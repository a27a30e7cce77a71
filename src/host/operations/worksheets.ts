import { markChanged } from "../calc";
import { excelError } from "../richapi/errors";
import { EventType } from "../richapi/events";
import type { Session } from "../richapi/session";
import type { Workbook, Worksheet } from "../workbook/model";
import { newWorksheet } from "../workbook/newWorksheet";

/** By id or, whatever its case, by name. */
export function findWorksheet(workbook: Workbook, key: string | number): Worksheet | undefined {
  const wanted = String(key).toLowerCase();
  return (
    workbook.worksheets.find(({ id }) => id.toLowerCase() === wanted) ??
    workbook.worksheets.find(({ name }) => name.toLowerCase() === wanted)
  );
}

export function activeWorksheet(workbook: Workbook): Worksheet | undefined {
  return workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId);
}

/** All worksheets in order, or those that a person sees. */
export function visibleWorksheets(workbook: Workbook, visibleOnly: boolean): Worksheet[] {
  return workbook.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

/** Adds an empty worksheet at the end, named "Sheet2" or the like where no name is given. */
export function addWorksheet(session: Session, name: string | null): Worksheet {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (name !== null) checkSheetName(workbook, name, null);
  const sheet = newWorksheet(freeId(workbook), name ?? freeName(workbook));
  workbook.worksheets.push(sheet);
  session.events.raise(EventType.worksheetAdded, sheet.id, {
    source: "Local",
    worksheetId: sheet.id,
  });
  return sheet;
}

/** Very hidden sheets cannot be deleted, and one visible sheet has to stay. */
export function deleteWorksheet(session: Session, sheet: Worksheet): void {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (sheet.visibility === "VeryHidden") throw excelError("GeneralException");
  const left = workbook.worksheets.filter((each) => each !== sheet);
  if (!left.some(({ visibility }) => visibility === "Visible"))
    throw excelError("InvalidOperation");
  const position = workbook.worksheets.indexOf(sheet);
  markChanged(workbook, sheet.id);
  workbook.worksheets = left;
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet.id);
  session.events.raise(EventType.worksheetDeleted, sheet.id, {
    source: "Local",
    worksheetId: sheet.id,
  });
  if (workbook.activeWorksheetId === sheet.id) {
    const next = [...left.slice(position), ...left.slice(0, position).reverse()];
    const shown = next.find(({ visibility }) => visibility === "Visible");
    if (shown) activateWorksheet(session, shown);
  }
}

export function activateWorksheet(session: Session, sheet: Worksheet): void {
  const { workbook } = session;
  if (sheet.visibility !== "Visible") throw excelError("InvalidOperation");
  const before = workbook.activeWorksheetId;
  if (before === sheet.id) return;
  workbook.activeWorksheetId = sheet.id;
  session.events.raise(EventType.worksheetDeactivated, before, { worksheetId: before });
  session.events.raise(EventType.worksheetActivated, sheet.id, { worksheetId: sheet.id });
}

/** Moves a sheet to a zero-based place among all sheets. */
export function moveWorksheet(session: Session, sheet: Worksheet, position: number): void {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (position < 0 || position >= workbook.worksheets.length) throw excelError("InvalidArgument");
  const others = workbook.worksheets.filter((each) => each !== sheet);
  others.splice(position, 0, sheet);
  workbook.worksheets = others;
}

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, used once, not "History". */
export function checkSheetName(workbook: Workbook, name: string, own: Worksheet | null): void {
  const wrong =
    name.length === 0 ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (wrong) throw excelError("InvalidArgument");
  const taken = workbook.worksheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw excelError("ItemAlreadyExists");
}

export function refuseProtectedStructure(session: Session): void {
  if (session.structureProtected) throw excelError("AccessDenied");
}

function freeName(workbook: Workbook): string {
  const names = new Set(workbook.worksheets.map(({ name }) => name.toLowerCase()));
  let number = workbook.worksheets.length + 1;
  while (names.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

function freeId(workbook: Workbook): string {
  const numbers = workbook.worksheets.map(({ id }) => parseInt(id.slice(1, 9), 16) || 0);
  const next = Math.max(0, ...numbers) + 1;
  return `{${next.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}
