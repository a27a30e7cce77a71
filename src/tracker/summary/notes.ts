import type { Flag, Plan, RuleId } from "../model";
import { RULES } from "../rules";
import type { ActionFacts } from "./actionFacts";
import { differingCrossReferences } from "./crossReferences";
import { keyWords } from "./cover";
import { MEANINGS } from "./meanings";
import type { ReportOptions } from "./options";
import type { Note, SourceCell } from "./report";
import { listWords, longDate, STATUS_WORDS, WORST_FIRST } from "./words";

export interface NotesInput {
  readonly plan: Plan;
  readonly facts: readonly ActionFacts[];
  readonly flags: readonly Flag[];
  readonly options: ReportOptions;
}

/** One kind of note a function, in the order of the sheet. */
const TOPICS: readonly ((input: NotesInput) => readonly Note[])[] = [
  about,
  countingNotes,
  keyNotes,
  tableNotes,
  ruleNotes,
  correctionNotes,
  assumptionNotes,
  dataQualityNotes,
  crossReferenceNotes,
  leftOutNotes,
  notReadNotes,
];

/** Everything that a reader needs to check the report, one flat list. */
export function buildNotes(input: NotesInput): readonly Note[] {
  return TOPICS.flatMap((topic) => topic(input));
}

function note(
  topic: string,
  text: string,
  count: number | null = null,
  source: SourceCell | null = null,
): Note {
  return { topic, note: text, count, source };
}

function about({ plan, options }: NotesInput): readonly Note[] {
  const version =
    options.version === "" ? "" : ` Version ${options.version} of the add-in wrote it.`;
  return [
    note(
      "About this report",
      `It gives the position of ${options.plan} as at ${longDate(plan.asOf)}, read from this workbook alone.${version}`,
    ),
    note(
      "About this report",
      "Board summary, exceptions, actions and notes are written again by each report. What people write in the " +
        "shaded columns of Board exceptions, and under Decisions asked for, is kept.",
    ),
  ];
}

const COUNTING = [
  `Overdue: ${MEANINGS.overdue}`,
  `Not confirmed as met, counted apart from overdue: ${MEANINGS.notConfirmed}`,
  `Could not be judged: ${MEANINGS.notJudged}`,
  `Missing evidence: ${MEANINGS.missingEvidence}`,
  `A worst status is the first of these that a counted action has: ${listWords(WORST_FIRST.map((status) => STATUS_WORDS[status].toLowerCase()))}.`,
  "Cross-references point at an action told elsewhere; they are listed in Board actions and counted nowhere.",
];

function countingNotes(): readonly Note[] {
  return COUNTING.map((text) => note("How it is counted", text));
}

function keyNotes({ plan }: NotesInput): readonly Note[] {
  const keys = keyWords(plan);
  const lines = plan.tables.map((table, at) => {
    const words = keys[at] ?? "";
    const key = words === "" ? "no colours are used as ratings" : words;
    const source = {
      header: "from the table's own header",
      plan: "from elsewhere in the plan",
      set: "as you set it",
      assumed: "assumed: the plan does not say what its colours mean",
    }[table.ragKeySource];
    return `${key} (${source}).`;
  });
  const kinds = [...new Set(lines)];
  return kinds.map((line) => {
    const sheets = plan.tables.filter((_, at) => lines[at] === line).map(({ sheet }) => sheet);
    const where = kinds.length === 1 ? "" : `${listWords([...new Set(sheets)])}: `;
    return note("RAG key", where + line);
  });
}

function tableNotes({ plan }: NotesInput): readonly Note[] {
  const counts = new Map<number, number>();
  for (const { table } of plan.actions) counts.set(table, (counts.get(table) ?? 0) + 1);
  return plan.tables.map((table, index) => {
    const sure = `${Math.round(table.confidence * 100)}% sure`;
    const count = counts.get(index) ?? 0;
    const text = `Rows ${table.range}, read as a tracker table (${sure}): ${table.reason}`;
    const cell = table.range.split(":")[0] ?? table.range;
    return note("Tracker table", text, count, { sheet: table.sheet, cell });
  });
}

function ruleNotes({ flags }: NotesInput): readonly Note[] {
  return RULES.map(({ id, title, why }) => {
    const count = flags.filter(({ rule }) => rule === id).length;
    return note("Rule used", `${title}. ${why}`, count);
  });
}

function correctionNotes({ plan }: NotesInput): readonly Note[] {
  return plan.corrections.map(({ used, text }) =>
    note(used ? "Set by you" : "Setting not used", text),
  );
}

function assumptionNotes({ plan }: NotesInput): readonly Note[] {
  return plan.assumptions.map((text) => note("Assumption", text));
}

/** Flags that the exceptions do not tell: what cannot be trusted in the plan's data. */
const TOLD_ELSEWHERE: readonly RuleId[] = ["overdue", "due-soon"];

function dataQualityNotes({ plan, flags }: NotesInput): readonly Note[] {
  const texts = new Map(plan.actions.map(({ key, text }) => [key, text]));
  return flags
    .filter(({ rule }) => !TOLD_ELSEWHERE.includes(rule))
    .map(({ key, ref, message, suggestion, sheet, cell }) => {
      const which = ref ?? firstWords(texts.get(key ?? "") ?? "");
      const told = `${message}${suggestion === null ? "" : `; ${suggestion}`}`;
      return note("Data quality", which === "" ? told : `${which}: ${told}`, null, { sheet, cell });
    });
}

/** How an action without a reference is known: “Agree the joint…”. */
function firstWords(text: string): string {
  const words = text.split(/\s+/).slice(0, 4).join(" ");
  return words === "" ? "" : `“${words}${words.length < text.trim().length ? "…" : ""}”`;
}

function crossReferenceNotes({ plan }: NotesInput): readonly Note[] {
  return differingCrossReferences(plan).map(({ text, source }) =>
    note("Cross-reference", text, null, source),
  );
}

function leftOutNotes({ plan }: NotesInput): readonly Note[] {
  return plan.leftOut.map(({ sheet, cell, reason }) =>
    note("Row left out", reason, null, { sheet, cell }),
  );
}

function notReadNotes({ plan }: NotesInput): readonly Note[] {
  return plan.notTrackers.map(({ sheet, reason }) =>
    note("Worksheet not read", `${sheet}: ${reason}`, null, { sheet, cell: "A1" }),
  );
}
