export { startOffice, type OfficeSession } from "./office/startOffice";
export { WorkbookHost, type Counters, type Failure, type HostOptions } from "./workbookHost";
