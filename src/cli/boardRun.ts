import { basename } from "node:path";
import {
  loadKept,
  localDay,
  mergeCorrections,
  NO_CORRECTIONS,
  readTracker,
  toReadingJson,
  type BoardReportOptions,
  type ReportRequest,
} from "../actions";
import { openWorkbookFile, startOffice } from "../host";
import type { Corrections } from "../tracker/corrections";
import type { Preferences } from "../tracker/preferences";
import packageFile from "../../package.json";
import { ADD_IN } from "./addIn";
import type { BoardOptions } from "./boardOptions";
import { publishedReport, writtenReport } from "./boardWriting";
import { cleanedTracker } from "./cleanedTracker";
import { earlierWriting } from "./earlierWriting";
import { progressLine } from "./progress";
import { readSettings } from "./readSettings";
import type { Terminal } from "./runCommand";
import { sinceDay } from "./sinceDay";
import type { Target } from "./target";

export interface BoardWork {
  readonly options: BoardOptions;
  /** The workbook's bytes. */
  readonly bytes: Uint8Array;
  /** The file to write; null to read only. */
  readonly target: Target | null;
  /** The PDF to write besides; null for none. */
  readonly pdf: Target | null;
}

/** Reads the workbook, and writes the report where one is wanted, through the same actions as in Excel. */
export async function boardRun({ options, bytes, target, pdf }: BoardWork, terminal: Terminal) {
  const file = openWorkbookFile(bytes, ADD_IN);
  const earlier = target === null ? null : await earlierWriting(target.path, options.force);
  const corrections = await correctionsOf(options);
  const session = await startOffice(file.workbook, { workbookName: basename(options.file) });
  const progress = progressLine(process.stderr);
  const given: BoardReportOptions = {
    asOf: options.asOf ?? localDay(new Date()),
    corrections,
    preferences: preferencesOf(options),
    ...earlier,
    onProgress: ({ step, share }) => progress.show(step, share),
  };
  try {
    const asked: BoardReportOptions = { ...given, report: requestOf(options) };
    const write = writerFor(options);
    const { file: input, force } = options;
    const told =
      target === null
        ? { ...(await readTracker(asked)), summary: null }
        : await write({ file, asked, input, target, pdf, force });
    progress.clear();
    if (options.json) terminal.out(JSON.stringify(toReadingJson(told.plan, told.flags), null, 2));
    if (told.summary !== null) (options.json ? terminal.err : terminal.out)(told.summary);
  } finally {
    progress.clear();
    session.dispose();
  }
}

/** What counts over the workbook's own corrections: a file's, and over these what --means says. */
async function correctionsOf({ settings, means }: BoardOptions): Promise<Corrections> {
  const said = { ...NO_CORRECTIONS, colours: means };
  return settings === null ? said : mergeCorrections(await readSettings(settings), said);
}

/** What was asked for; which kind of report as was said, else as the open workbook keeps it. */
function writerFor({ clean, mode }: BoardOptions) {
  if (clean) return cleanedTracker;
  const kind = mode ?? loadKept().preferences.report.mode;
  return kind === "publication" ? publishedReport : writtenReport;
}

/** What counts over the workbook's own preferences. */
function preferencesOf({ dueSoon, monthFirst }: BoardOptions): Partial<Preferences> {
  return {
    ...(dueSoon === null ? {} : { dueSoonDays: dueSoon }),
    ...(monthFirst ? { dateOrder: "month-first" } : {}),
  };
}

/** What the person said of the report; what was left out stays as the workbook keeps it. */
function requestOf(options: BoardOptions): ReportRequest {
  const { plan, period, preparedBy, purpose, mode, sections, since } = options;
  return {
    ...(plan === null ? {} : { plan }),
    ...(period === null ? {} : { period }),
    ...(preparedBy === null ? {} : { preparedBy }),
    ...(purpose === null ? {} : { purpose }),
    ...(mode === null ? {} : { mode }),
    ...(sections === null ? {} : { sections }),
    ...(since === null ? {} : { chooseSince: (kept) => sinceDay(since, kept) }),
    version: packageFile.version,
  };
}
