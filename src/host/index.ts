export { startOffice, type OfficeSession } from "./office/startOffice";
export type { Counters, HostOptions } from "./workbookHost";
export { newWorkbookFile, openWorkbookFile } from "./node/files";
export type { WorkbookFile } from "./workbook";
export type { Workbook } from "./workbook/model";
