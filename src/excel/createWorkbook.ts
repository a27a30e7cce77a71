import { told } from "./runExcel";

/** Characters of the bytes that are turned into text at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

/**
 * Opens the bytes of an .xlsx as a new workbook without a name, in a window of its own; the open one stays open. Nothing of
 * the new one can be asked after that: Excel keeps it apart from this add-in.
 */
export function createWorkbook(bytes: Uint8Array): Promise<void> {
  return told(() => Excel.createWorkbook(base64Of(bytes)), "opening the new workbook");
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
