import { markChanged } from "../calc";
import { excelError } from "../richapi/errors";
import { EventType } from "../richapi/events";
import type { Session } from "../richapi/session";
import type { Workbook, Worksheet } from "../workbook/model";
import * as sheets from "../workbook/worksheets";

/** By id or, whatever its case, by name. */
export function findWorksheet(workbook: Workbook, key: string | number): Worksheet | undefined {
  const wanted = String(key).toLowerCase();
  return (
    workbook.worksheets.find(({ id }) => id.toLowerCase() === wanted) ??
    sheets.findWorksheet(workbook, wanted)
  );
}

export function activeWorksheet(workbook: Workbook): Worksheet | undefined {
  return workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId);
}

/** All worksheets in order, or those that a person sees. */
export function visibleWorksheets(workbook: Workbook, visibleOnly: boolean): Worksheet[] {
  return workbook.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

/** The sheet so many places on, or back. */
export function siblingWorksheet(
  workbook: Workbook,
  sheet: Worksheet,
  step: 1 | -1,
  visibleOnly: boolean,
): Worksheet | undefined {
  const { worksheets } = workbook;
  for (let at = worksheets.indexOf(sheet) + step; at >= 0 && at < worksheets.length; at += step) {
    const candidate = worksheets[at];
    if (!visibleOnly || candidate?.visibility === "Visible") return candidate;
  }
  return undefined;
}

/** Adds an empty worksheet at the end, named "Sheet2" or the like where no name is given. */
export function addWorksheet(session: Session, name: string | null): Worksheet {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (name !== null) checkSheetName(workbook, name);
  const sheet = sheets.addWorksheet(workbook, name ?? freeName(workbook));
  const told = { source: "Local", worksheetId: sheet.id };
  session.events.raise(EventType.worksheetAdded, sheet.id, told);
  return sheet;
}

/** Very hidden sheets cannot be deleted, and one visible sheet has to stay. */
export function deleteWorksheet(session: Session, sheet: Worksheet): void {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (sheet.visibility === "VeryHidden") throw excelError("GeneralException");
  refuseLastVisible(session, sheet);
  const before = workbook.activeWorksheetId;
  sheets.deleteWorksheet(workbook, sheet);
  for (const each of workbook.worksheets) markChanged(workbook, each.id);
  const told = { source: "Local", worksheetId: sheet.id };
  session.events.raise(EventType.worksheetDeleted, sheet.id, told);
  raiseActivated(session, before);
}

/** A hidden sheet cannot be in front: the next visible one comes there, or the one before. */
export function setVisibility(
  session: Session,
  sheet: Worksheet,
  visibility: Worksheet["visibility"],
): void {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (visibility !== "Visible") refuseLastVisible(session, sheet);
  sheet.visibility = visibility;
  if (visibility === "Visible" || workbook.activeWorksheetId !== sheet.id) return;
  const next =
    siblingWorksheet(workbook, sheet, 1, true) ?? siblingWorksheet(workbook, sheet, -1, true);
  if (next) activateWorksheet(session, next);
}

/** A workbook shows at least one sheet. */
function refuseLastVisible({ workbook }: Session, sheet: Worksheet): void {
  const others = workbook.worksheets.filter((each) => each !== sheet);
  if (!others.some(({ visibility }) => visibility === "Visible"))
    throw excelError("InvalidOperation");
}

export function renameWorksheet(session: Session, sheet: Worksheet, name: string): void {
  refuseProtectedStructure(session);
  checkSheetName(session.workbook, name, sheet.name);
  sheets.renameWorksheet(session.workbook, sheet, name);
}

export function activateWorksheet(session: Session, sheet: Worksheet): void {
  const { workbook } = session;
  if (sheet.visibility !== "Visible") throw excelError("InvalidOperation");
  const before = workbook.activeWorksheetId;
  workbook.activeWorksheetId = sheet.id;
  raiseActivated(session, before);
}

function raiseActivated({ workbook, events }: Session, before: string): void {
  const now = workbook.activeWorksheetId;
  if (now === before) return;
  events.raise(EventType.worksheetDeactivated, before, { worksheetId: before });
  events.raise(EventType.worksheetActivated, now, { worksheetId: now });
}

/** Moves a sheet to a zero-based place among all sheets. */
export function moveWorksheet(session: Session, sheet: Worksheet, position: number): void {
  const { workbook } = session;
  refuseProtectedStructure(session);
  if (position < 0 || position >= workbook.worksheets.length) throw excelError("InvalidArgument");
  workbook.worksheets.splice(workbook.worksheets.indexOf(sheet), 1);
  workbook.worksheets.splice(position, 0, sheet);
}

function checkSheetName(workbook: Workbook, name: string, own?: string): void {
  const problem = sheets.sheetNameProblem(workbook, name, own);
  if (problem === null) return;
  const taken = sheets.findWorksheet(workbook, name);
  throw excelError(taken ? "ItemAlreadyExists" : "InvalidArgument", problem);
}

function refuseProtectedStructure(session: Session): void {
  if (session.workbook.structureProtected) throw excelError("AccessDenied");
}

function freeName(workbook: Workbook): string {
  let number = workbook.worksheets.length + 1;
  while (sheets.findWorksheet(workbook, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
