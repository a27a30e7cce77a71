import { excelError } from "../richapi/errors";
import { WorkbookFileError } from "../workbook/errors";
import { openWorkbookFile } from "../workbook/workbookFile";

/** The bytes of an .xlsx that stands in a request as base64; Excel refuses anything else. */
export function givenFile(base64: string): Uint8Array {
  const bytes = decoded(base64);
  try {
    openWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw excelError("InvalidArgument", error.message);
    throw error;
  }
  return bytes;
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw excelError("InvalidArgument");
  }
}
