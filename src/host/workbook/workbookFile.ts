import { checkFile } from "./checkFile";
import type { Workbook } from "./model";
import { blankPackage } from "./blankPackage";
import { Package } from "./package";
import { readWorkbook, type OpenedWorkbook } from "./read/workbook";

/** A workbook with the file that it came from. */
export interface WorkbookFile {
  readonly workbook: Workbook;
  /** The file with the workbook's changes; parts and rows that did not change are the file's own bytes. */
  save(): Uint8Array;
}

/** Opens the bytes of an .xlsx or .xlsm; a WorkbookFileError says what is wrong with anything else. */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  checkFile(bytes);
  return fileOf(readWorkbook(Package.open(bytes)));
}

/** A workbook of one empty worksheet, "Sheet1". */
export function newWorkbookFile(): WorkbookFile {
  return fileOf(readWorkbook(blankPackage()));
}

function fileOf(opened: OpenedWorkbook): WorkbookFile {
  return {
    workbook: opened.workbook,
    save: () => opened.package.copy().toBytes(),
  };
}
