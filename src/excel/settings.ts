import { SLOW } from "./remedies";
import { UserError } from "./UserError";

/** Milliseconds after which Excel is not waited for any longer: it has been known never to answer. */
const PATIENCE = 20_000;

const NOT_KEPT =
  "Excel did not keep this in the workbook: it may be open for reading only; save a copy and try there.";

/** What this add-in keeps in the workbook under a name, as it was read with the workbook; null where there is nothing. */
export function readSetting(name: string): unknown {
  return Office.context.document.settings.get(name) as unknown;
}

/**
 * Keeps a value in the workbook, or removes it with null. Excel has been known to say that it saved and not to have
 * done so (OfficeDev/office-js issue 642), so the value is read back. It is in the file once the workbook is saved.
 * Where it was not kept, what `readSetting` gives is as it was before.
 */
export async function writeSetting(name: string, value: object | null): Promise<void> {
  const { settings } = Office.context.document;
  const before = readSetting(name);
  put(name, value);
  const saved = await answered((done) => settings.saveAsync(done));
  // This also takes back what was set and could not be saved.
  const read = saved === "never" ? saved : await answered((done) => settings.refreshAsync(done));
  const isKept = JSON.stringify(readSetting(name) ?? null) === JSON.stringify(value);
  if (saved === "done" && read === "done" && isKept) return;
  if (read !== "done") put(name, before);
  throw read === "never" ? new UserError(SLOW.message, SLOW) : new UserError(NOT_KEPT);
}

function put(name: string, value: unknown): void {
  const { settings } = Office.context.document;
  if (value === null) settings.remove(name);
  else settings.set(name, value);
}

type Answer = "done" | "failed" | "never";

function answered(
  start: (done: (result: Office.AsyncResult<unknown>) => void) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("never"), PATIENCE);
    start(({ status }) => {
      clearTimeout(timer);
      resolve(status === Office.AsyncResultStatus.Succeeded ? "done" : "failed");
    });
  });
}
