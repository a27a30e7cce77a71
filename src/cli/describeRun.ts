import type { CheckedPoint, Position } from "../actions";
import type { Plan, TrackerTable } from "../tracker/model";

/** What a run found and did, for a person at a terminal. */
export interface Run {
  /** The workbook's name. */
  readonly input: string;
  readonly plan: Plan;
  readonly position: Pick<Position, "asOf" | "found" | "setAside"> & {
    readonly totals: readonly CountLine[];
    readonly flags: readonly CountLine[];
  };
  /** The files that were written, and the first one's new or renewed sheets. */
  readonly outputs: readonly string[];
  readonly sheets: readonly string[];
  /** Rows on which people wrote in the report that this one replaces. */
  readonly kept: number;
  /** What the checklist for publication says of the file; null for a working copy. */
  readonly checked: readonly CheckedPoint[] | null;
}

interface CountLine {
  readonly label: string;
  readonly count: number;
}

type Row = readonly [label: string, ...lines: string[]];

/** The run under headings: what was read, how it stands, what was flagged, what was written, what was checked. */
export function describeRun({ input, plan, position, ...written }: Run): string {
  const { outputs, sheets, kept, checked } = written;
  const { totals, flags, setAside } = position;
  return layOut([
    ["Read", `${input}, as at ${position.asOf}`, `${position.found}:`, ...whatWasRead(plan)],
    ["Position", ...aligned(totals)],
    ["Flagged", ...(flags.length > 0 ? aligned(flags) : ["nothing"]), ...whatIsAside(setAside)],
    ["Written", ...outputs, `with ${sheets.join(", ")}`, ...whatWasKept(kept)],
    ...(checked === null ? [] : [["Checked", ...whatWasChecked(checked)] satisfies Row]),
  ]);
}

/** Each point of the checklist, and where one fails. */
function whatWasChecked(points: readonly CheckedPoint[]): [string, ...string[]] {
  const failed = points.filter(({ problems }) => problems.length > 0);
  const passed = `${points.length - failed.length} of ${points.length}`;
  return [
    `the file against the checklist for publication: ${passed} points passed`,
    ...points.flatMap(({ title, problems }) => [
      `${problems.length === 0 ? "  passed" : "  FAILED"}  ${title}`,
      ...problems.map((problem) => `          ${problem}`),
    ]),
  ];
}

function whatIsAside(count: number): string[] {
  if (count === 0) return [];
  return [`and ${count} set aside in the workbook, which Board notes list with their reasons`];
}

function whatWasKept(rows: number): string[] {
  if (rows === 0) return [];
  const where = rows === 1 ? "1 row" : `${rows} rows`;
  return [`and what people wrote on ${where} of the report that stood there`];
}

function whatWasRead({ tables, notTrackers, assumptions, corrections }: Plan): string[] {
  const others = notTrackers.map(({ sheet }) => sheet);
  return [
    ...tables.map((table) => `  ${describeTable(table)}`),
    ...(others.length > 0 ? [`No tracker: ${others.join(", ")}`] : []),
    ...corrections.map(({ used, text }) => (used ? `Set: ${text}` : text)),
    ...assumptions.map((assumption) => `Assumed: ${assumption}`),
  ];
}

function describeTable({ sheet, range, confidence }: TrackerTable): string {
  return `${sheet}, ${range}, ${Math.round(confidence * 100)}% sure`;
}

/** Counts in a column before their labels. */
function aligned(lines: readonly CountLine[]): string[] {
  const width = Math.max(...lines.map(({ count }) => String(count).length));
  return lines.map(({ label, count }) => `${String(count).padStart(width)}  ${label}`);
}

/** Columns of text, headings included. */
const WIDTH = 100;

function layOut(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows
    .flatMap(([label, ...lines]) =>
      lines
        .flatMap((line) => wrap(line, WIDTH - width))
        .map((line, n) => (n === 0 ? label : "").padEnd(width) + line),
    )
    .join("\n");
}

/** A line that is too long goes on below, set in; words are not broken. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const space = line.lastIndexOf(" ", width);
  if (space <= 2) return [line];
  return [line.slice(0, space), ...wrap(`  ${line.slice(space + 1)}`, width)];
}
