export { describePosition, type Position } from "./describePosition";
export { readTracker, type Reading, type ReadOptions } from "./readTracker";
export {
  writeBoardReport,
  type BoardReportOptions,
  type BoardReportResult,
} from "./writeBoardReport";
export { UserError } from "../excel/UserError";
export type { Progress, Work } from "../excel/work";
export { toReadingJson, type ReadingJson } from "../tracker/readingJson";
export { localDay } from "./localDay";
