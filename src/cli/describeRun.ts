import type { Flag, Plan, Severity, TrackerTable } from "../tracker/model";

/** What a run found and did, for a person at a terminal. */
export interface Run {
  /** The workbook's name. */
  readonly input: string;
  readonly plan: Plan;
  readonly flags: readonly Flag[];
  /** The file that was written, with its sheets; null where nothing was. */
  readonly written: { readonly path: string; readonly sheets: readonly string[] } | null;
}

type Row = readonly [label: string, ...lines: string[]];

/** The run as lines under four headings: what was read, its position, what was flagged, what was written. */
export function describeRun(run: Run): string {
  const rows: Row[] = [readRow(run), positionRow(run.plan), flaggedRow(run.flags), writtenRow(run)];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const indent = " ".repeat(width);
  return rows
    .flatMap(([label, ...lines]) =>
      lines.map((line, n) => (n ? indent : label.padEnd(width)) + line),
    )
    .join("\n");
}

function readRow({ input, plan }: Run): Row {
  const sheets = plan.notTrackers.map(({ sheet }) => sheet);
  return [
    "Read",
    `${input}, as at ${plan.asOf}`,
    `${counted(countedActions(plan).length, "action")} in ${counted(plan.tables.length, "table")}:`,
    ...plan.tables.map((table) => `  ${describeTable(table)}`),
    ...(sheets.length > 0 ? [`Not trackers: ${sheets.join(", ")}`] : []),
    ...plan.assumptions.map((assumption) => `Assumed: ${assumption}`),
  ];
}

function describeTable({ sheet, range, confidence }: TrackerTable): string {
  return `${sheet}!${range}, ${Math.round(confidence * 100)}% sure`;
}

function positionRow(plan: Plan): Row {
  const actions = countedActions(plan);
  return ["Position", ...tally(actions.map(({ status }) => status))];
}

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

function flaggedRow(flags: readonly Flag[]): Row {
  if (flags.length === 0) return ["Flagged", "nothing"];
  const bySeverity = SEVERITIES.map(
    (severity) => `${flags.filter((flag) => flag.severity === severity).length} ${severity}`,
  );
  return [
    "Flagged",
    `${counted(flags.length, "flag")}: ${bySeverity.join(", ")}`,
    ...tally(flags.map(({ rule }) => rule)),
  ];
}

function writtenRow({ written }: Run): Row {
  return written ? ["Written", written.path, written.sheets.join(", ")] : ["Written", "nothing"];
}

/** Cross-references are told elsewhere, and counted there. */
function countedActions(plan: Plan) {
  return plan.actions.filter(({ seeAlso }) => seeAlso === null);
}

/** One line a kind, "  12 missing evidence", the most frequent first. */
function tally(kinds: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const width = String(Math.max(0, ...counts.values())).length;
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${String(count).padStart(width)} ${kind.replaceAll("-", " ")}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
