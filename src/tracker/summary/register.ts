import type { Plan } from "../model";
import type { ActionFacts } from "./actionFacts";
import { ratingsNowAndBefore } from "./actionFacts";
import type { Register, RegisterCell, RegisterColumn, RegisterColumnId } from "./report";
import { leadWords, ratingWords, RULE_WORDS, shortDate, STATUS_WORDS } from "./words";

interface ColumnSource extends RegisterColumn {
  readonly cell: (facts: ActionFacts, context: RowContext) => RegisterCell;
  /** Left out where no action has anything to say in it. */
  readonly optional?: true;
}

interface RowContext {
  readonly plan: Plan;
  readonly shortNameOf: (theme: string | null) => string;
}

function column(
  id: RegisterColumnId,
  header: string,
  cell: ColumnSource["cell"],
  more: Partial<Pick<ColumnSource, "kind" | "optional">> = {},
): ColumnSource {
  return { id, header, kind: "text", cell, ...more };
}

/** In the order that a board reads them; the theme in full, the key and the plan's other columns follow. */
const COLUMNS: readonly ColumnSource[] = [
  column("ref", "Reference", ({ action }) => action.ref ?? "None"),
  column("action", "Action", ({ action }) => action.text),
  column("theme", "Theme", ({ action }, { shortNameOf }) => shortNameOf(action.theme)),
  column("lead", "Lead", ({ action }) => leadWords(action.leads) || "None named"),
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
  column("status", "Status", ({ action }) => STATUS_WORDS[action.status]),
  column("rating", "Rating", ({ action }, { plan }) => {
    const { now } = ratingsNowAndBefore(action, plan.asOf);
    return now === null ? "Not rated" : ratingWords(now);
  }),
  column(
    "lastQuarter",
    "Rated last ended quarter",
    ({ lastQuarter }) => (lastQuarter === "No quarters" ? null : lastQuarter),
    { optional: true },
  ),
  column("deadline", "Overdue", ({ deadline }) => deadline),
  column("notJudged", "Could not be judged", ({ notJudged }) => notJudged ?? "No"),
  column("evidence", "Evidence", ({ evidence }) => evidence),
  column("flags", "Flags", ({ flags }) =>
    flags.length === 0 ? "None" : unique(flags.map(({ rule }) => RULE_WORDS[rule])).join("; "),
  ),
  column("counted", "Counted", ({ counted }) => (counted ? "Yes" : "No")),
  column("source", "Source cell", ({ action: { sheet, cell } }) => ({ sheet, cell }), {
    kind: "link",
  }),
  column("sheet", "Worksheet", ({ action }) => action.sheet),
  column("themeInFull", "Theme in full", ({ action }) => action.theme ?? "None stated"),
  column("objective", "Objective", ({ action }) => action.objective, { optional: true }),
  column(
    "milestones",
    "Milestones",
    ({ action: { milestones } }) =>
      milestones
        .map(({ due, text }) => `${due === null ? "No date" : shortDate(due)}: ${text}`)
        .join("\n") || null,
    { optional: true },
  ),
  column("key", "Key", ({ action }) => action.key),
];

/** The flat register of every action, with each of the plan's own columns at its end. */
export function buildRegister(
  facts: readonly ActionFacts[],
  plan: Plan,
  shortNameOf: (theme: string | null) => string,
): Register {
  const context = { plan, shortNameOf };
  const columns = [...COLUMNS, ...carriedColumns(facts)].filter(
    ({ optional, cell }) =>
      optional !== true || facts.some((fact) => (cell(fact, context) ?? "") !== ""),
  );
  return {
    columns: columns.map(({ id, header, kind }) => ({ id, header, kind })),
    rows: facts.map((fact) => columns.map(({ cell }) => cell(fact, context))),
  };
}

/** The plan's columns as they are; a header that a column above already has is told apart. */
function carriedColumns(facts: readonly ActionFacts[]): readonly ColumnSource[] {
  const taken = new Set(COLUMNS.map(({ header }) => header.toLowerCase()));
  const names = unique(facts.flatMap(({ action }) => Object.keys(action.carried)));
  return names.map((name) => {
    const plain = name.replace(/\s+/g, " ").trim() || "Column without a header";
    let header = plain;
    for (let n = 1; taken.has(header.toLowerCase()); n++) {
      header = n === 1 ? `${plain} (plan)` : `${plain} (plan ${n})`;
    }
    taken.add(header.toLowerCase());
    return column("carried", header, ({ action }) => action.carried[name] ?? null, {
      optional: true,
    });
  });
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
