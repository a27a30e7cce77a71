import { oneLine } from "../fields/oneLine";
import type { Past } from "../history/past";
import type { Plan } from "../model";
import { mapped, type Steps } from "../steps";
import { ageBand } from "./overdueAges";
import { passedDate } from "./passedDate";
import type { ActionFacts } from "./actionFacts";
import { ratingsNowAndBefore } from "./actionFacts";
import type { Register, RegisterCell, RegisterColumn, RegisterColumnId } from "./report";
import { stoodAt } from "./quarters";
import type { HeldQuarter } from "./sections";
import { lastPeriodName } from "./lastPeriod";
import type { ReportMode } from "./options";
import type { People } from "./people";
import { pastColumns } from "./pastColumns";
import { isInternal } from "./publicColumns";
import type { ThemeWord } from "./themeWords";
import { capital, ratingWords, RULE_WORDS, shortDate, type StatusWords } from "./words";

interface ColumnSource extends Omit<RegisterColumn, "header"> {
  readonly header: string | ((context: RegisterContext) => string);
  readonly cell: (facts: ActionFacts, context: RegisterContext) => RegisterCell;
  /** Left out where no action has anything to say in it. */
  readonly optional?: true;
  /** Of use to those who hold the tracker alone: left out for publication. */
  readonly working?: true;
}

export interface RegisterContext {
  readonly plan: Plan;
  readonly quarters: readonly HeldQuarter[];
  readonly shortNameOf: (theme: string | null) => string;
  readonly themeWord: ThemeWord;
  readonly words: StatusWords;
  readonly people: People;
  readonly mode: ReportMode;
  readonly past: Past;
}

function column(
  id: RegisterColumnId,
  header: ColumnSource["header"],
  cell: ColumnSource["cell"],
  more: Partial<Pick<ColumnSource, "kind" | "optional" | "working">> = {},
): ColumnSource {
  return { id, header, kind: "text", cell, ...more };
}

/** Where objectives are the plan's themes, their column has that name. */
const objectiveHeader = ({ themeWord }: RegisterContext): string =>
  themeWord.one === "objective" ? "Objective (detail)" : "Objective";

/** In the order that a board reads them; the theme in full, the key and the plan's other columns follow. */
const COLUMNS: readonly ColumnSource[] = [
  column("ref", "Reference", ({ action }) => action.ref ?? "None"),
  column("action", "Action", ({ action }, { people }) => people.text(action.text)),
  column(
    "theme",
    ({ themeWord }) => capital(themeWord.one),
    ({ action }, { shortNameOf }) => shortNameOf(action.theme),
  ),
  column(
    "lead",
    "Lead",
    ({ action }, { people }) => people.leadWords(action.leads) || "None named",
  ),
  column("start", "Start", ({ action }) => action.start, { kind: "date", optional: true }),
  column("due", "Due", ({ action }) => action.due, { kind: "date" }),
  column("originalDue", "Original due", ({ action }) => action.originalDue, {
    kind: "date",
    optional: true,
  }),
  column("completed", "Completed", ({ action }) => action.completed, {
    kind: "date",
    optional: true,
  }),
  column("status", "Status", ({ action }, { words }) => words[action.status]),
  column("rating", "Rating", ({ action }, { plan, words }) => {
    const { now } = ratingsNowAndBefore(action, plan.asOf);
    return now === null ? words.unrated : ratingWords(now, words);
  }),
  column(
    "lastQuarter",
    ({ plan }) => `Rated for ${lastPeriodName(plan)}`,
    ({ lastQuarter }) => (lastQuarter === "No quarters" ? null : lastQuarter),
    { optional: true },
  ),
  column("deadline", "Overdue", ({ deadline }) => deadline),
  column("overdueAge", "Overdue for", (facts, { plan }) =>
    facts.deadline === "Overdue"
      ? ageBand(passedDate(facts, plan.asOf)?.days ?? null)
      : "Not overdue",
  ),
  column("notJudged", "Could not be judged", ({ notJudged }) => notJudged ?? "No"),
  column("evidence", "Evidence", ({ evidence }) => evidence),
  column("flags", "Flags", ({ flags, setAside }) => {
    const inForce = flags.map(({ rule }) => RULE_WORDS[rule]);
    const aside = setAside.map(({ rule }) => `${RULE_WORDS[rule]} (set aside)`);
    return [...new Set([...inForce, ...aside])].join("; ") || "None";
  }),
  column("counted", "Counted", ({ counted }) => (counted ? "Yes" : "No")),
  column("source", "Source cell", ({ action: { sheet, cell } }) => ({ sheet, cell }), {
    kind: "link",
    working: true,
  }),
  column("sheet", "Worksheet", ({ action }) => action.sheet, { working: true }),
  column(
    "themeInFull",
    ({ themeWord }) => `${capital(themeWord.one)} in full`,
    ({ action }, { people }) => people.text(action.theme ?? "None stated"),
  ),
  column("objective", objectiveHeader, ({ action }, { people }) => told(action.objective, people), {
    optional: true,
  }),
  column(
    "milestones",
    "Milestones",
    ({ action: { milestones } }, { people }) =>
      milestones
        .map(({ due, text }) => {
          const day = due === null ? "No date" : shortDate(due);
          return `${day}: ${people.text(text)}`;
        })
        .join("\n") || null,
    { optional: true },
  ),
];

const KEY = column("key", "Key", ({ action }) => action.key, { working: true });

/** How the action stood at each quarter: what Board quarters counts over. */
function quarterColumns({ quarters }: RegisterContext): readonly ColumnSource[] {
  return quarters.map(({ column: id, header, end }) =>
    column(id, header, ({ action }, { plan, words }) => {
      const status = stoodAt({ action, plan }, end);
      return status === null ? null : words[status];
    }),
  );
}

/** What earlier reports told of the action, and what the tracker shows of its past. */
function changeColumns({ past, words }: RegisterContext): readonly ColumnSource[] {
  return pastColumns(past, words).map(({ id, header, kind, cell }) =>
    column(id, header, (facts) => cell(past.of(facts)), { kind, optional: true }),
  );
}

/** The flat register of every action, with each of the plan's own columns at its end. */
export function* buildRegister(
  facts: readonly ActionFacts[],
  context: RegisterContext,
): Steps<Register> {
  const isPublic = context.mode === "publication";
  const all = [...COLUMNS, ...quarterColumns(context), ...changeColumns(context), KEY];
  const own = all.filter(({ working }) => !isPublic || working !== true);
  const headers = all.map((each) => headerOf(each, context));
  const carried = carriedColumns(facts, headers, isPublic);
  const isTold = ({ optional, cell }: ColumnSource) =>
    optional !== true || facts.some((fact) => (cell(fact, context) ?? "") !== "");
  const columns = (yield* mapped([...own, ...carried], (each) =>
    isTold(each) ? [each] : [],
  )).flat();
  return {
    columns: columns.map((each) => ({
      id: each.id,
      header: headerOf(each, context),
      kind: each.kind,
    })),
    rows: yield* mapped(facts, (fact) => columns.map(({ cell }) => cell(fact, context))),
  };
}

const headerOf = ({ header }: ColumnSource, context: RegisterContext): string =>
  typeof header === "string" ? header : header(context);

/** The plan's columns as they are; a header that a column above already has is told apart. */
function carriedColumns(
  facts: readonly ActionFacts[],
  headers: readonly string[],
  isPublic: boolean,
): readonly ColumnSource[] {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  const all = carriedNames(facts);
  const left = isPublic ? leftOutColumns(facts) : [];
  const names = all.filter((name) => !left.includes(name));
  return names.map((name) => {
    const plain = oneLine(name) || "Column without a header";
    let header = plain;
    for (let n = 1; taken.has(header.toLowerCase()); n++) {
      header = n === 1 ? `${plain} (plan)` : `${plain} (plan ${n})`;
    }
    taken.add(header.toLowerCase());
    const cell: ColumnSource["cell"] = ({ action }, { people }) =>
      told(action.carried[name] ?? null, people);
    return column("carried", header, cell, { optional: true });
  });
}

function carriedNames(facts: readonly ActionFacts[]): readonly string[] {
  return [...new Set(facts.flatMap(({ action }) => Object.keys(action.carried)))];
}

/** The plan's own columns that are not published, by header. */
export function leftOutColumns(facts: readonly ActionFacts[]): readonly string[] {
  return carriedNames(facts).filter((name) =>
    isInternal(
      name,
      facts.map(({ action }) => action.carried[name] ?? ""),
    ),
  );
}

function told(text: string | null, people: People): string | null {
  return text === null ? null : people.text(text);
}
