export { loadCorrections } from "./corrections";
export { saveCorrections } from "./saveCorrections";
export { describeError, type ErrorWords } from "./describeError";
export { describePosition, type Position } from "./describePosition";
export { loadKept, NOTHING_KEPT, type Kept } from "./kept";
export { savePreferences } from "./preferences";
export { bringBack, saveSetAside, setFlagAside, toSetAside } from "./setAside";
export { localDay } from "./localDay";
export { localTime } from "./localTime";
export { judge, judgeInTurns, type Reading } from "./judge";
export { readTracker } from "./readTracker";
export { readWorkbook } from "./readWorkbook";
export { earlierReports, readKeptReports, type KeptReport } from "./keptReports";
export { readWriting } from "./readWriting";
export { countWriting } from "../excel/report/countWriting";
export type { Writing } from "../excel/report/writing";
export type { Work } from "../excel/work";
export { checkReport, type CheckedPoint } from "./checkReport";
export { addCleanTracker, fillCleanFile, type WrittenClean } from "./cleanTracker";
export { writeReportAlone, type ReportToMove } from "./writeReportAlone";
export { reportOf, type ReportRequest } from "./reportOf";
export {
  writeBoardReport,
  type BoardReportOptions,
  type BoardReportResult,
} from "./writeBoardReport";
export { applyUpdate, type ApplyRequest, type ApplyResult } from "./updates/applyUpdate";
export { previewUpdate } from "./updates/previewUpdate";
export { readLog, undoBatch } from "./updates/undoBatch";
export { checkCorrections } from "../tracker/checkCorrections";
export { mergeCorrections, NO_CORRECTIONS } from "../tracker/corrections";
export { toReadingJson } from "../tracker/readingJson";
export { readSelection } from "./readSelection";
export { selectCells } from "./selectCells";
export { watchChanges } from "../excel/watchChanges";
export type { Selected } from "../excel/selectCells";
export type { SheetChange } from "../excel/sheetChanges";
