import { UserError } from "./UserError";

/** What this add-in keeps in the workbook under a name, as it was read with the workbook; null where there is nothing. */
export function readSetting(name: string): unknown {
  return Office.context.document.settings.get(name) as unknown;
}

/**
 * Keeps a value in the workbook, or removes it with null. Excel has been known to say that it saved and not to have
 * done so (OfficeDev/office-js issue 642), so the value is read back. It is in the file once the workbook is saved.
 */
export async function writeSetting(name: string, value: object | null): Promise<void> {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(name);
  else settings.set(name, value);
  const isSaved = await succeeds((done) => settings.saveAsync(done));
  // This also takes back what was set and could not be saved.
  const isRead = await succeeds((done) => settings.refreshAsync(done));
  const kept: unknown = settings.get(name);
  if (isSaved && isRead && JSON.stringify(kept ?? null) === JSON.stringify(value)) return;
  throw new UserError(
    "Excel did not keep this in the workbook: it may be open for reading only; save a copy and try there.",
  );
}

function succeeds(
  start: (done: (result: Office.AsyncResult<unknown>) => void) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    start(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded));
  });
}
