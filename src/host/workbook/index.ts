export * from "./address";
export * from "./cells";
export { WorkbookFileError, type WorkbookFileErrorCode } from "./errors";
export { formatCell, formatValue } from "./format/format-cell";
export { internStyle } from "./intern-style";
export type * from "./model";
export { newPageLayout, newWorksheet } from "./new-worksheet";
export { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "./workbook-file";
export {
  addWorksheet,
  deleteWorksheet,
  findWorksheet,
  renameWorksheet,
  sheetNameProblem,
} from "./worksheets";
