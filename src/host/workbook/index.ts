export * from "./address";
export * from "./cells";
export { WorkbookFileError } from "./errors";
export { formatCell } from "./format/formatCell";
export { internStyle } from "./internStyle";
export type * from "./model";
export { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "./workbookFile";
export {
  addWorksheet,
  deleteWorksheet,
  findWorksheet,
  renameWorksheet,
  sheetNameProblem,
} from "./worksheets";
