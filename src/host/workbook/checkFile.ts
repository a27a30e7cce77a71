import { WorkbookFileError } from "./errors";
import { passwordProtected } from "./package/readZip";
import { notXlsx } from "./read/findPart";

const MAX_FILE_BYTES = 200_000_000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses, by its first bytes, what cannot be an .xlsx; the message says what the file is and what to do. */
export function checkFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw notXlsx("The file is empty: choose an .xlsx file.");
  if (OLE.every((byte, n) => bytes[n] === byte)) throw oldFormat(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw notXlsx(
      "This is not an Excel workbook: if it is a .csv or another kind of table, open it in Excel and save it as .xlsx.",
    );
  }
  if (bytes.length > MAX_FILE_BYTES) {
    throw new WorkbookFileError(
      "too-large",
      "The file is larger than 200 MB: take out pictures and sheets that are not the tracker, and save it again.",
    );
  }
}

/** An OLE file: an encrypted .xlsx has a stream of this name, an old .xls has not. */
function oldFormat(bytes: Uint8Array): WorkbookFileError {
  if (includesUtf16(bytes, "EncryptedPackage")) return passwordProtected();
  return notXlsx("This is an old Excel workbook (.xls): open it in Excel and save it as .xlsx.");
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (c) => [c.charCodeAt(0), 0]).flat();
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1 && at <= last;) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}
