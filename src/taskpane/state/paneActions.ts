import packageFile from "../../../package.json";
import {
  loadKept,
  localDay,
  localTime,
  savePreferences,
  saveSetAside,
  selectCells,
  watchChanges,
  type BoardReportResult,
  type Kept,
  type KeptReport,
  type Position,
  type Reading,
  type ReportRequest,
  type Selected,
  type SheetChange,
  type Work,
} from "../../actions";
import type { addCleanTracker } from "../../actions/cleanTracker";
import type { applyHandover, previewHandover } from "../../actions/handover";
import { loadPart } from "../../actions/loadPart";
import type { OpenElsewhere, PublicationCopy } from "../../actions/publicationCopy";
import type {
  makeReturns,
  PickedFile,
  previewReturns,
  readReturns,
  ReturnsRead,
} from "../../actions/returns";
import type { applyUpdate } from "../../actions/updates/applyUpdate";
import type { previewUpdate } from "../../actions/updates/previewUpdate";
import type { readLog, undoBatch } from "../../actions/updates/undoBatch";
import type { WorkbookSnapshot } from "../../tracker/grid";
import type { IsoDate } from "../../tracker/model";
import type { Place } from "./paneState";
import { PARTS } from "./parts";

/** What updates ask of the workbook. */
export interface UpdateActions {
  /** "2026-06-30 14:05". */
  readonly now: () => string;
  readonly preview: typeof previewUpdate;
  readonly apply: typeof applyUpdate;
  readonly undo: typeof undoBatch;
  readonly readLog: typeof readLog;
}

/** What returns ask of the workbook, and of files. */
export interface ReturnActions {
  readonly make: typeof makeReturns;
  readonly read: typeof readReturns;
  readonly readFiles: (files: readonly PickedFile[]) => Promise<ReturnsRead>;
  readonly preview: typeof previewReturns;
}

/** What a handover asks of the workbook. */
export interface HandoverActions {
  readonly preview: typeof previewHandover;
  readonly apply: typeof applyHandover;
}

/** What a copy for publication asks. */
export interface PublicationActions {
  make(asOf: IsoDate, request: ReportRequest, work: Work): Promise<PublicationCopy>;
  /** Opens it as a new workbook. */
  open(copy: Pick<PublicationCopy, "bytes">): Promise<void>;
}

/** What the pane asks of the rest of the add-in; tests give their own. */
export interface PaneActions {
  today(): IsoDate;
  /** What the workbook keeps: no word with Excel, so it may be asked for at any time. */
  loadKept(): Kept;
  keep(kept: Partial<Kept>): Promise<void>;
  readWorkbook(work: Work): Promise<WorkbookSnapshot>;
  judge(snapshot: WorkbookSnapshot, asOf: IsoDate, signal?: AbortSignal): Promise<Reading>;
  /** The reports that the workbook keeps; `ownSheets` are the add-in's sheets in it, null where they are not known. */
  keptReports(ownSheets: readonly string[] | null, work: Work): Promise<readonly KeptReport[]>;
  describe(reading: Reading): Promise<Position>;
  select(place: Place): Promise<Selected>;
  /** Tells of every change to the council's sheets from now on. */
  watch(onChange: (change: SheetChange) => void): Promise<unknown>;
  writeReport(asOf: IsoDate, request: ReportRequest, work: Work): Promise<BoardReportResult>;
  readonly publication: PublicationActions;
  /** Adds the plan to the workbook as a flat table on a sheet of its own. */
  readonly addClean: typeof addCleanTracker;
  readonly updates: UpdateActions;
  readonly returns: ReturnActions;
  readonly handover: HandoverActions;
}

const reading = () => loadPart(PARTS.reading);

/** The pane's actions on the workbook that is open in Excel; `openElsewhere` is for workbooks that are made beside it. */
export const paneActions = (openElsewhere: OpenElsewhere): PaneActions => ({
  today: () => localDay(new Date()),
  loadKept,
  async keep({ corrections, setAside, preferences }) {
    if (corrections !== undefined) await (await reading()).saveCorrections(corrections);
    if (setAside !== undefined) await saveSetAside(setAside);
    if (preferences !== undefined) await savePreferences(preferences);
  },
  readWorkbook: async (work) => (await reading()).readWorkbook(work),
  judge: async (snapshot, asOf, signal) =>
    (await reading()).judgeInTurns(snapshot, { asOf }, signal),
  keptReports: async (...asked) => (await reading()).listKeptReports(...asked),
  describe: async (read) => (await reading()).describePositionInTurns(read),
  select: ({ sheet, cells }) => selectCells(sheet, cells),
  watch: watchChanges,
  writeReport: async (asOf, request, work) =>
    (await loadPart(PARTS.report)).writeBoardReport({
      ...work,
      asOf,
      today: localDay(new Date()),
      report: { ...request, version: packageFile.version },
    }),
  publication: {
    make: async (asOf, request, work) =>
      (await loadPart(PARTS.publication)).makePublicationCopy(
        { ...work, asOf, report: { ...request, version: packageFile.version } },
        (bytes) => loadPart(() => openElsewhere(bytes)),
      ),
    open: async (copy) => (await loadPart(PARTS.publication)).openPublicationCopy(copy),
  },
  addClean: async (...asked) => (await loadPart(PARTS.clean)).addCleanTracker(...asked),
  updates: {
    now: () => localTime(new Date()),
    preview: async (...asked) => (await loadPart(PARTS.updatePreview)).previewUpdate(...asked),
    apply: async (...asked) => (await loadPart(PARTS.update)).applyUpdate(...asked),
    undo: async (...asked) => (await loadPart(PARTS.undo)).undoBatch(...asked),
    readLog: async (...asked) => (await loadPart(PARTS.undo)).readLog(...asked),
  },
  returns: {
    make: async (...asked) => (await loadPart(PARTS.returns)).makeReturns(...asked),
    read: async (...asked) => (await loadPart(PARTS.returns)).readReturns(...asked),
    readFiles: async (...asked) => (await loadPart(PARTS.returns)).readReturnFiles(...asked),
    preview: async (...asked) => (await loadPart(PARTS.returns)).previewReturns(...asked),
  },
  handover: {
    preview: async (...asked) => (await loadPart(PARTS.handover)).previewHandover(...asked),
    apply: async (...asked) => (await loadPart(PARTS.handover)).applyHandover(...asked),
  },
});
