export { countWrittenRows } from "./countWrittenRows";
export { describePosition, type Position } from "./describePosition";
export { localDay } from "./localDay";
export { readTracker, type Reading } from "./readTracker";
export {
  writeBoardReport,
  type BoardReportOptions,
  type BoardReportResult,
} from "./writeBoardReport";
export { toReadingJson } from "../tracker/readingJson";
export { UserError } from "../excel/UserError";
