import { basename, extname } from "node:path";
import {
  countWriting,
  describePosition,
  readTracker,
  readKeptReports,
  readWriting,
  reportOf,
  writeBoardReport,
  type BoardReportOptions,
  type Reading,
} from "../actions";
import type { WorkbookFile } from "../host";
import { describeRun } from "./describeRun";
import { Problem } from "./problem";
import { checkCopy, reportCopy } from "./reportCopy";
import type { Target } from "./target";
import { toPdf } from "./toPdf";
import { writeWhole } from "./writeWhole";

/** A report that is to be written, and where. */
export interface WritingWork {
  /** The workbook that is open. */
  readonly file: WorkbookFile;
  readonly asked: BoardReportOptions;
  /** The path of the workbook's file. */
  readonly input: string;
  readonly target: Target;
  /** Where the sheets go as a PDF too; null for nowhere. */
  readonly pdf: Target | null;
  /** Replaces what people wrote on the report that stands at `target`. */
  readonly force: boolean;
}

/** What is told of a run, and nothing else of what was read: saving takes the most memory. */
export type Told = Pick<Reading, "plan" | "flags"> & { readonly summary: string };

/** A copy of the workbook, with the board's sheets in it. */
export async function writtenReport(work: WritingWork): Promise<Told> {
  const { told, copy } = await reported(work);
  await writeWhole(work.target, work.file.save());
  if (work.pdf !== null && copy !== null) {
    const { pdf } = work;
    await afterWriting(work.target, async () => writeWhole(pdf, await toPdf((await copy()).bytes)));
  }
  return told;
}

async function reported({ asked, input, target, pdf }: WritingWork) {
  const result = await writeBoardReport(asked);
  const { plan, flags, report, written } = result;
  const summary = describeRun({
    input: basename(input),
    plan,
    position: describePosition(result, report),
    outputs: outputs(target, pdf),
    sheets: written.sheets.map(({ name }) => name),
    kept: asked.carried === undefined ? 0 : countWriting(asked.carried),
    checked: null,
  });
  const writing = pdf === null ? null : await readWriting();
  const copy = writing === null ? null : () => reportCopy({ plan, report, writing });
  return { told: { plan, flags, summary }, copy };
}

/** The board's sheets alone, in a new workbook: no tracker, no settings, no history and no document's author. */
export async function publishedReport(work: WritingWork): Promise<Told> {
  const { asked, input, target, pdf } = work;
  refuseReplacing(work);
  const reading = await readTracker(asked);
  const request: BoardReportOptions["report"] = { ...asked.report, mode: "publication" };
  const report = reportOf(reading, request, await readKeptReports());
  const { plan, flags } = reading;
  const { bytes, sheets } = await reportCopy({ plan, report, writing: await readWriting() });
  const checked = await checkCopy(bytes, plan);
  const document = pdf === null ? null : await toPdf(bytes);
  await writeWhole(target, bytes);
  if (pdf !== null && document !== null)
    await afterWriting(target, () => writeWhole(pdf, document));
  const summary = describeRun({
    input: basename(input),
    plan,
    position: describePosition(reading, report),
    outputs: outputs(target, pdf),
    sheets,
    kept: 0,
    checked,
  });
  return { plan, flags, summary };
}

function refuseReplacing({ asked: { carried }, target, force }: WritingWork): void {
  if (extname(target.path).toLowerCase() !== ".xlsx") {
    throw new Problem(
      "A copy for publication has no macros: give it a name that ends in .xlsx, with --mode publication and --out.",
    );
  }
  if (force || carried === undefined || countWriting(carried) === 0) return;
  throw new Problem(
    `People wrote on the report in “${basename(target.path)}”, which a copy for publication would not keep: give another name with --out, or add --force to replace it.`,
  );
}

/** What goes wrong after the workbook was written is told with that. */
async function afterWriting({ path }: Target, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(`${path} is written, and its PDF is not. ${why}`);
  });
}

function outputs(target: Target, pdf: Target | null): readonly string[] {
  return pdf === null ? [target.path] : [target.path, pdf.path];
}
