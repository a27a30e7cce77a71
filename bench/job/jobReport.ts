import { growthExponent } from "../growth";
import type { MeasuredJob } from "./measureJob";
import type { Usage } from "./usage";

const mebibytes = ({ mebibytes }: Usage) => `${mebibytes.toFixed(0)} MiB`;
const seconds = (time: number) => `${time.toFixed(2)} s`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;

type Line = readonly [label: string, cell: (job: MeasuredJob) => string];

const OURS: readonly Line[] = [
  ["the whole job", ({ whole }) => seconds(whole.seconds)],
  ["  by the clock", ({ whole }) => seconds(whole.elapsed)],
  ["  its memory", ({ whole }) => mebibytes(whole)],
  ["  opening the file", ({ parts }) => seconds(parts.opening)],
  ["  reading, checking, building", ({ parts }) => seconds(parts.reporting)],
  ["  saving", ({ parts }) => seconds(parts.saving)],
  ["  requests", ({ parts }) => String(parts.counters.requests)],
  ["  bytes asked", ({ parts }) => megabytes(parts.counters.requestBytes)],
  ["  bytes answered", ({ parts }) => megabytes(parts.counters.responseBytes)],
  ["hucre, loading and saving", ({ hucre }) => seconds(hucre.seconds)],
  ["  its memory", ({ hucre }) => mebibytes(hucre)],
  ["  the whole job against it", ({ whole, hucre }) => times(whole.seconds / hucre.seconds)],
  ["    by the clock", ({ whole, hucre }) => times(whole.elapsed / hucre.elapsed)],
];

const EXCELJS: readonly Line[] = [
  ["ExcelJS, loading and saving", ofExcelJs((theirs) => seconds(theirs.seconds))],
  ["  its memory", ofExcelJs(mebibytes)],
  [
    "  the whole job against it",
    ofExcelJs((theirs, { whole }) => times(whole.seconds / theirs.seconds)),
  ],
  ["    by the clock", ofExcelJs((theirs, { whole }) => times(whole.elapsed / theirs.elapsed))],
];

const BASELINE: readonly Line[] = [
  ["pandas and openpyxl", ofBaseline(({ whole }) => seconds(whole.seconds))],
  ["  their memory", ofBaseline(({ whole }) => mebibytes(whole))],
  ["  process and write", ofBaseline(({ reporting }) => seconds(reporting))],
  [
    "  the whole of it against ours",
    ofBaseline((theirs, job) => times(theirs.whole.seconds / job.whole.seconds)),
  ],
  [
    "    by the clock",
    ofBaseline((theirs, { whole }) => times(theirs.whole.elapsed / whole.elapsed)),
  ],
  [
    "  process and write against ours",
    ofBaseline((theirs, { parts }) => times(theirs.reporting / parts.reporting)),
  ],
  [
    "  our memory against theirs",
    ofBaseline((theirs, { whole }) => times(whole.mebibytes / theirs.whole.mebibytes)),
  ],
];

/** A table with a column a size, and how the time grows from the second size on: the first is mostly starting. */
export function jobReport(jobs: readonly MeasuredJob[]): readonly string[] {
  const lines = [
    ...OURS,
    ...(jobs.some(({ exceljs }) => exceljs) ? EXCELJS : []),
    ...(jobs.some(({ baseline }) => baseline) ? BASELINE : []),
  ];
  const rows: readonly Line[] = [
    ["actions", ({ actions }) => actions.toLocaleString("en-GB")],
    ...lines,
  ];
  const grown = jobs.filter(({ actions }) => actions >= FIRST_OF_GROWTH);
  return [
    "The whole job: open the file, read, check, write the report, save (processor's time)",
    ...rows.map(
      ([label, cell]) => label.padEnd(34) + jobs.map((job) => cell(job).padStart(12)).join(""),
    ),
    ...(grown.length < 2 ? [] : [`  growth exponent ${exponentOf(grown).toFixed(2)}`]),
  ];
}

/** Below this a process mostly starts. */
const FIRST_OF_GROWTH = 1000;

function exponentOf(jobs: readonly MeasuredJob[]): number {
  return growthExponent(
    jobs.map(({ actions, whole }) => ({ actions, milliseconds: whole.seconds * 1000 })),
  );
}

function ofBaseline(
  cell: (theirs: NonNullable<MeasuredJob["baseline"]>, job: MeasuredJob) => string,
): Line[1] {
  return (job) => (job.baseline ? cell(job.baseline, job) : "");
}

function ofExcelJs(cell: (theirs: Usage, job: MeasuredJob) => string): Line[1] {
  return (job) => (job.exceljs ? cell(job.exceljs, job) : "");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
