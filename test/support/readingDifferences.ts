import type {
  Expectation,
  ExpectedAction,
  ExpectedFlag,
  ExpectedTable,
} from "../../scripts/make-samples/expectation";
import type { Action, Flag, Lead, Plan, Rating, TrackerTable } from "../../src/tracker/model";
import { pair, type Pairing } from "./pairing";

/** What was read from a workbook. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly flags: readonly Flag[];
}

/** How a fact that an expectation declares is found in what was read. */
type Facts<Read, Wanted> = {
  readonly [Name in keyof Wanted]?: (read: Read, wanted: Wanted) => unknown;
};

/** One line for each fact of the expectation that was read otherwise, for what is missing and for what is too much. */
export function readingDifferences({ plan, flags }: ReadPlan, expected: Expectation): string[] {
  const { actions, tables } = plan;
  return [
    ...compare("table", pair(tables, expected.trackers, tableName, tableName), TABLE_FACTS),
    ...trackersIn(expected.notTrackers, plan),
    ...compare("action", pair(actions, expected.actions, actionName, actionName), ACTION_FACTS),
    ...compare("flag", pair(flags, expected.flags, flagName, flagName), FLAG_FACTS),
  ];
}

const TABLE_FACTS: Facts<TrackerTable, ExpectedTable> = {
  range: ({ range }) => range,
  headerRows: ({ headerRows }) => headerRows,
  columns: ({ columns }, wanted) => chosen(columns, Object.keys(wanted.columns)),
  milestoneColumns: ({ milestoneColumns }) => milestoneColumns,
  quarters: ({ quarters }) => quarters,
  ragKey: ({ ragKey }, wanted) => chosen(ragKey, Object.keys(wanted.ragKey)),
};

const ACTION_FACTS: Facts<Action, ExpectedAction> = {
  theme: ({ theme }) => oneLine(theme ?? ""),
  objective: ({ objective }) => (objective === null ? null : oneLine(objective)),
  textStarts: ({ text }, { textStarts }) => bare(text).slice(0, bare(textStarts).length),
  textEnds: ({ text }, { textEnds }) => bare(text).slice(-bare(textEnds).length),
  leads: ({ leads }, wanted) => leads.map((lead, index) => leadFacts(lead, wanted.leads[index])),
  start: ({ start }) => start,
  due: ({ due }) => due,
  originalDue: ({ originalDue }) => originalDue,
  completed: ({ completed }) => completed,
  ongoing: ({ ongoing }) => ongoing,
  milestones: ({ milestones }) => milestones.map(({ due, cell }) => ({ due, cell })),
  ratings: ({ ratings }) => ratings.filter(isRated).map(ratingFacts),
  rag: ({ rag }) => rag,
  status: ({ status }) => status,
  hasEvidence: ({ evidence }) => evidence.length > 0,
};

const FLAG_FACTS: Facts<Flag, ExpectedFlag> = {
  severity: ({ severity }) => severity,
  suggestion: ({ suggestion }) => suggestion,
};

/** A table goes by where it begins: where it ends is a fact of its own. */
function tableName({ sheet, range }: { sheet: string; range: string }): string {
  return `${sheet}!${range.split(":")[0] ?? range}`;
}

function actionName(action: Pick<Action, "ref" | "sheet" | "cell" | "seeAlso">): string {
  const told = action.seeAlso === null ? "" : " (told elsewhere)";
  return `${action.ref ?? "without reference"}${told} at ${action.sheet}!${action.cell}`;
}

function flagName(flag: { rule: string; ref: string | null; sheet: string; cell: string }): string {
  return `${flag.rule} of ${flag.ref ?? "no reference"} at ${flag.sheet}!${flag.cell}`;
}

function compare<Read, Wanted extends object>(
  kind: string,
  { pairs, missing, unwanted }: Pairing<Read, Wanted>,
  facts: Facts<Read, Wanted>,
): string[] {
  return [
    ...missing.map((name) => `${kind} ${name}: not found`),
    ...unwanted.map((name) => `${kind} ${name}: not expected`),
    ...pairs.flatMap(({ name, read, wanted }) =>
      factDifferences(read, wanted, facts).map((line) => `${kind} ${name}: ${line}`),
    ),
  ];
}

function factDifferences<Read, Wanted extends object>(
  read: Read,
  wanted: Wanted,
  facts: Facts<Read, Wanted>,
): string[] {
  const lines: string[] = [];
  for (const name of Object.keys(facts) as (keyof Wanted & string)[]) {
    const find = facts[name];
    if (find === undefined || !(name in wanted)) continue;
    const [found, hoped] = [inWords(find(read, wanted)), inWords(wantedFact(name, wanted[name]))];
    if (found !== hoped) lines.push(`${name} is ${found}, should be ${hoped}`);
  }
  return lines;
}

/** Texts are compared less their bullets, leads as one name however it is typed. */
function wantedFact(name: string, value: unknown): unknown {
  if (name.startsWith("text") && typeof value === "string") return bare(value);
  if (name !== "leads") return value;
  return (value as ExpectedAction["leads"]).map((lead) => ({ ...lead, name: typed(lead.name) }));
}

function trackersIn(sheets: readonly string[], { tables, notTrackers }: Plan): string[] {
  return sheets.flatMap((name) => [
    ...tables.filter(({ sheet }) => sheet === name).map(() => `sheet ${name}: read as a tracker`),
    ...(notTrackers.some(({ sheet }) => sheet === name) ? [] : [`sheet ${name}: no reason given`]),
  ]);
}

function isRated({ rag, status }: Rating): boolean {
  return rag !== null || status !== "unrated";
}

function ratingFacts({ period, rag, status, cell }: Rating): object {
  return { period, rag, status, cell };
}

/** A lead's name, and of its details those that the expectation gives. */
function leadFacts(lead: Lead, wanted: ExpectedAction["leads"][number] | undefined): object {
  return { ...chosen(lead, Object.keys(wanted ?? {})), name: typed(lead.name) };
}

/** Names that differ only in case, spaces or punctuation are one lead. */
function typed(name: string): string {
  return oneLine(name.toLowerCase().replace(/[^\p{L}\p{N}&]+/gu, " "));
}

function chosen(from: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** One line, without the signs that begin a list's items. */
function bare(text: string): string {
  return oneLine(oneLine(text).replace(/(^| )[-–•]+(?=\s|\p{L})/gu, "$1"));
}

/** The same words for equal values, in whatever order their parts were written. */
function inWords(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
