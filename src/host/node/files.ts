import * as files from "../workbook/workbookFile";
import type { WorkbookFile } from "../workbook/workbookFile";
import { NODE_PACKER } from "./nodePacker";

type Name = Parameters<typeof files.newWorkbookFile>[0];

/** Opens the bytes of an .xlsx or .xlsm; a WorkbookFileError says what is wrong with anything else. */
export function openWorkbookFile(bytes: Uint8Array, addIn?: Name): WorkbookFile {
  return files.openWorkbookFile(bytes, addIn, NODE_PACKER);
}

/** A workbook of one empty worksheet, "Sheet1". */
export function newWorkbookFile(addIn?: Name): WorkbookFile {
  return files.newWorkbookFile(addIn, NODE_PACKER);
}
