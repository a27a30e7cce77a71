import { COLOURS, type Plan, type Status, type TrackerTable } from "../model";
import { coloursIn } from "../saidInWords";
import { lastPeriod } from "./lastPeriod";
import type { ReportMode, ReportOptions } from "./options";
import type { CoverLine } from "./report";
import { colourWord, isDay, longDate, midSentence, type StatusWords } from "./words";

/** The lines under the title: whose plan, when, by whom, what for, and what the colours mean. */
export function coverLines(plan: Plan, options: ReportOptions): readonly CoverLine[] {
  return [
    { label: "Plan", value: options.plan },
    { label: "Period", value: options.period ?? lastQuarterPeriod(plan) ?? "Not stated" },
    { label: "Position as at", value: longDate(plan.asOf) },
    { label: "Prepared by", value: options.preparedBy ?? "Not stated" },
    { label: "Purpose", value: `For ${options.purpose}` },
    { label: "This copy", value: COPY_WORDS[options.mode] },
    { label: "RAG key", value: keyLine(plan, options) },
  ];
}

const COPY_WORDS: Readonly<Record<ReportMode, string>> = {
  working: "Working copy: not for publication",
  publication: "For publication: leads are told by post or organisation",
};

/** The last quarter that has ended, where it is the same in all that is rated by quarter: "Q2: 1 July 2025 to 30 September 2025". */
export function lastQuarterPeriod(plan: Plan): string | null {
  const last = lastPeriod(plan);
  if (last === null) return null;
  const days = `${longDate(last.start)} to ${longDate(last.end)}`;
  return isDay(last.label) ? days : `${last.label}: ${days}`;
}

/** Characters that fit beside a label on a landscape page. */
const LONGEST_LINE = 125;

export const NO_COLOURS = "No colours are used as ratings.";

/** What the plan's colours mean, and whether the plan says so itself. */
function keyLine(plan: Plan, { words, sections }: ReportOptions): string {
  const lines = new Set(keyWords(plan, words));
  lines.delete("");
  if (lines.size === 0) return NO_COLOURS;
  const [only = ""] = lines;
  const whole = `${only} (${keySource(plan)})`;
  const isTold = sections.includes("notes");
  if (lines.size > 1) {
    return `Several${isTold ? ": Board notes gives each" : ", one a table"} (${keySource(plan)})`;
  }
  return whole.length > LONGEST_LINE && isTold ? `See Board notes (${keySource(plan)})` : whole;
}

/** Each table's key in words, in order; an assumed key names only the colours that are used. */
export function keyWords(plan: Plan, words: StatusWords): readonly string[] {
  const used = coloursIn(plan.actions);
  return plan.tables.map(({ ragKey, ragKeySource }) => {
    const meanings = new Map<Status, string[]>();
    for (const colour of COLOURS) {
      const status = ragKey[colour];
      if (status === undefined || (!isPlans(ragKeySource) && !used.has(colour))) continue;
      meanings.set(status, [...(meanings.get(status) ?? []), colourWord(colour)]);
    }
    return [...meanings]
      .map(([status, colours]) => `${colours.join(", ")}: ${midSentence(words[status])}`)
      .join("; ");
  });
}

const isPlans = (source: TrackerTable["ragKeySource"]): boolean =>
  source === "header" || source === "plan";

function keySource(plan: Plan): string {
  const sources = new Set(plan.tables.map(({ ragKeySource }) => ragKeySource));
  if (sources.has("set")) return "as it was set for this plan";
  if (!sources.has("assumed")) return "the plan’s own key";
  if (sources.size === 1) return "assumed, not stated in the plan";
  return "the plan’s own key in some tables, assumed in others";
}
