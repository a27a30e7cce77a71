export { startOffice, type OfficeSession } from "./office/startOffice";
export { WorkbookHost, type Counters, type Failure, type HostOptions } from "./workbookHost";
export {
  newWorkbookFile,
  openWorkbookFile,
  WorkbookFileError,
  type WorkbookFile,
  type WorkbookFileErrorCode,
} from "./workbook";
export type { Workbook } from "./workbook/model";
