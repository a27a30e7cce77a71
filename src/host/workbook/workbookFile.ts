import { blankPackage } from "./blankPackage";
import { checkFile } from "./checkFile";
import type { Workbook } from "./model";
import { Package } from "./package";
import { PLAIN_PACKER } from "./package/packer";
import { readWorkbook } from "./read/workbook";
import { saveWorkbook } from "./save/saveWorkbook";
import type { AddInReference } from "./save/settings";

/** A workbook with the file that it came from. */
export interface WorkbookFile {
  readonly workbook: Workbook;
  /**
   * The file with the workbook's changes: every part, row and cell that did not change is the file's own. It can be
   * called again and again; each time the file is patched as it was opened.
   */
  save(): Uint8Array;
}

/** Stands for an add-in that says nothing of itself. */
const UNNAMED: AddInReference = {
  id: "00000000-0000-0000-0000-000000000000",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};

/** Opens the bytes of an .xlsx or .xlsm; a WorkbookFileError says what is wrong with anything else. */
export function openWorkbookFile(
  bytes: Uint8Array,
  addIn: Partial<AddInReference> = {},
  packer = PLAIN_PACKER,
): WorkbookFile {
  checkFile(bytes);
  return fileOf(Package.open(bytes, packer), { ...UNNAMED, ...addIn });
}

/** A workbook of one empty worksheet, "Sheet1". */
export function newWorkbookFile(
  addIn: Partial<AddInReference> = {},
  packer = PLAIN_PACKER,
): WorkbookFile {
  return fileOf(blankPackage(packer), { ...UNNAMED, ...addIn });
}

function fileOf(pack: Package, addIn: AddInReference): WorkbookFile {
  const opened = readWorkbook(pack, addIn.id);
  return { workbook: opened.workbook, save: () => saveWorkbook(opened, addIn) };
}
