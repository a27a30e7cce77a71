import type { Past } from "../history/past";
import type { Flag, Plan, RuleId } from "../model";
import { rulesFor } from "../rules";
import type { ActionFacts } from "./actionFacts";
import { differingCrossReferences } from "./crossReferences";
import { keyWords, NO_COLOURS } from "./cover";
import { groupedNotes, type Remark } from "./groupedNotes";
import { meaningsOf } from "./meanings";
import { OPTIONAL_SECTIONS, type ReportOptions } from "./options";
import type { People } from "./people";
import { pastNotes } from "./pastNotes";
import { publicationNotes } from "./publicationNotes";
import type { Note } from "./report";
import { SECTION_WORDS } from "./sectionWords";
import type { SourceCell } from "./sections";
import { sectionNotes } from "./sectionNotes";
import { asideNotes, type Aside } from "./setAside";
import { subjectWords } from "./subjectWords";
import {
  listWords,
  longDate,
  midSentence,
  RULE_WORDS,
  WORST_FIRST,
  type StatusWords,
} from "./words";

export interface NotesInput {
  readonly plan: Plan;
  /** Where the board's themes are not the plan's own, in sentences. */
  readonly themeNotes: readonly string[];
  readonly facts: readonly ActionFacts[];
  readonly flags: readonly Flag[];
  readonly aside: Aside;
  readonly options: ReportOptions;
  readonly people: People;
  readonly past: Past;
}

/** One kind of note a function, in the order of the sheet. */
const TOPICS: readonly ((input: NotesInput) => readonly Note[])[] = [
  about,
  historyNotes,
  publicNotes,
  countingNotes,
  keyNotes,
  tableNotes,
  ruleNotes,
  setAsideNotes,
  correctionNotes,
  assumptionNotes,
  dataQualityNotes,
  crossReferenceNotes,
  leftOutNotes,
  notReadNotes,
];

/** Everything that a reader needs to check the report, one flat list. */
export function buildNotes(input: NotesInput): readonly Note[] {
  const { text } = input.people;
  return TOPICS.flatMap((topic) => topic(input)).map((each) => ({
    ...each,
    note: text(each.note),
  }));
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
      `It gives the position of ${options.plan} as at ${longDate(plan.asOf)}, read from ${options.mode === "publication" ? "the tracker’s" : "this"} workbook alone.${version}`,
    ),
    note("About this report", whatIsKept(options)),
  ];
}

/** A part that this report does without is told too: an earlier one may still stand in the workbook. */
function whatIsKept({ mode, sections }: ReportOptions): string {
  const left = OPTIONAL_SECTIONS.filter((section) => !sections.includes(section));
  const rest =
    left.length === 0
      ? ""
      : ` No part of this report: ${listWords(left.map((section) => SECTION_WORDS[section].name))}; one that still stands in the workbook is of an earlier report.`;
  if (mode === "publication") {
    return `What people wrote in the shaded columns of Board exceptions is told in the working copy only.${rest}`;
  }
  return `Each report writes its sheets again. What people write in shaded cells is kept: on Board exceptions with its action, on Board decisions and on Board follow-up as they leave it.${rest}`;
}

function historyNotes({ past, plan, options }: NotesInput): readonly Note[] {
  return pastNotes(past, plan, options).map(({ topic, text, count }) => note(topic, text, count));
}

function publicNotes({ facts, options, people }: NotesInput): readonly Note[] {
  if (options.mode !== "publication") return [];
  return publicationNotes(facts, people).map(({ text, count }) =>
    note("Left out for publication", text, count),
  );
}

function countingRules(words: StatusWords): readonly string[] {
  const meanings = meaningsOf(words);
  return [
    `Overdue: ${meanings.overdue}`,
    `Not confirmed as met, counted apart from overdue: ${meanings.notConfirmed}`,
    `Could not be judged: ${meanings.notJudged}`,
    `Missing evidence: ${meanings.missingEvidence}`,
    `A worst status is the first of these that a counted action has: ${listWords(WORST_FIRST.map((status) => midSentence(words[status])))}.`,
    "Cross-references point at an action told elsewhere; they are listed in Board actions and counted nowhere.",
  ];
}

function countingNotes({ plan, options }: NotesInput): readonly Note[] {
  return [...countingRules(options.words), ...sectionNotes(options, plan)].map((text) =>
    note("How it is counted", text),
  );
}

function keyNotes({ plan, options }: NotesInput): readonly Note[] {
  const keys = keyWords(plan, options.words);
  const lines = plan.tables.map((table, at) => {
    const key = keys[at] ?? "";
    if (key === "") return NO_COLOURS;
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

/** Those that found something, each with its reason; the others in one note, so that a reader sees what was looked for. */
function ruleNotes({ flags, aside, options }: NotesInput): readonly Note[] {
  const found = new Set(
    [...flags, ...aside.setAside.map(({ flag }) => flag)].map(({ rule }) => rule),
  );
  const rules = rulesFor(options);
  const others = rules.filter(({ id }) => !found.has(id)).map(({ title }) => midSentence(title));
  return [
    ...rules
      .filter(({ id }) => found.has(id))
      .map(({ id, title, why }) => {
        const count = flags.filter(({ rule }) => rule === id).length;
        return note("Rule used", `${title}. ${why}`, count);
      }),
    ...(others.length === 0
      ? []
      : [note("Rule used", `Also looked for, and found nowhere: ${others.join("; ")}.`, 0)]),
  ];
}

/** The reason for publication too: it is what the council answers with. */
function setAsideNotes({ plan, aside, options, people }: NotesInput): readonly Note[] {
  return asideNotes(aside, plan).map(({ topic, text, flag }) => {
    const isName = flag.rule === "unknown-lead" && options.mode === "publication";
    const { sheet, cell } = flag;
    return note(topic, isName ? RULE_WORDS[flag.rule] : people.text(text), null, { sheet, cell });
  });
}

/** Settings of leads name people, so that a report for publication gives their number alone. */
function correctionNotes({ plan, options }: NotesInput): readonly Note[] {
  if (options.mode === "publication") {
    const { length } = plan.corrections;
    const text = "How the plan is read was set by people; the working copy tells each setting.";
    return length === 0 ? [] : [note("Set by you", text, length)];
  }
  return plan.corrections.map(({ used, text }) =>
    note(used ? "Set by you" : "Setting not used", text),
  );
}

function assumptionNotes({ plan, themeNotes }: NotesInput): readonly Note[] {
  return [...plan.assumptions, ...themeNotes].map((text) => note("Assumption", text));
}

/** Flags that the exceptions do not tell: what cannot be trusted in the plan's data. */
const TOLD_ELSEWHERE: readonly RuleId[] = ["overdue", "due-soon"];

function dataQualityNotes({ plan, flags, options, people }: NotesInput): readonly Note[] {
  const subjectOf = subjectWords(plan);
  const remarks = flags
    .filter(({ rule }) => !TOLD_ELSEWHERE.includes(rule))
    .map((flag): Remark => {
      const { rule, message, suggestion, sheet, cell } = flag;
      const isName = rule === "unknown-lead" && options.mode === "publication";
      const whole = `${message}${suggestion === null ? "" : `; ${suggestion}`}`;
      const text = people.text(isName ? RULE_WORDS[rule] : whole);
      return { text, subject: people.text(subjectOf(flag)), source: { sheet, cell } };
    });
  return groupedNotes("Data quality", remarks, options.mode === "working");
}

function crossReferenceNotes({ plan, options, people }: NotesInput): readonly Note[] {
  return differingCrossReferences(plan, { words: options.words, people }).map(({ text, source }) =>
    note("Cross-reference", text, null, source),
  );
}

function leftOutNotes({ plan, options }: NotesInput): readonly Note[] {
  const remarks = plan.leftOut.map(({ sheet, cell, reason }): Remark => ({
    text: reason,
    subject: "",
    source: { sheet, cell },
  }));
  return groupedNotes("Row left out", remarks, options.mode === "working");
}

function notReadNotes({ plan }: NotesInput): readonly Note[] {
  return plan.notTrackers.map(({ sheet, reason }) =>
    note("Worksheet not read", `${sheet}: ${reason}`, null, { sheet, cell: "A1" }),
  );
}
