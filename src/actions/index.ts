export { loadCorrections, saveCorrections } from "./corrections";
export { describePosition, type Position } from "./describePosition";
export { localDay } from "./localDay";
export { readTracker, type Reading } from "./readTracker";
export { readWriting } from "./readWriting";
export type { Writing } from "../excel/report/peopleColumns";
export {
  writeBoardReport,
  type BoardReportOptions,
  type BoardReportResult,
} from "./writeBoardReport";
export { checkCorrections } from "../tracker/checkCorrections";
export { mergeCorrections, NO_CORRECTIONS } from "../tracker/corrections";
export { toReadingJson } from "../tracker/readingJson";
