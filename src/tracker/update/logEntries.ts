import { cutAt } from "../cutAt";
import { oneLine } from "../fields/oneLine";
import type { Action, Plan } from "../model";
import type { LogEntry, LogKind } from "./log";
import { updatePeriods } from "./periods";
import type { CellChange, ChangedField, ChangedPart } from "./update";

interface Batch {
  readonly changes: readonly CellChange[];
  /** The plan that the changes were worked out from: it names their actions. */
  readonly plan: Plan;
  readonly batch: number;
  readonly who: string;
  readonly when: string;
  readonly kind: LogKind;
  readonly reason: string;
}

const FIELD_WORDS: Readonly<Record<ChangedPart, string>> = {
  rating: "Rating",
  progress: "Progress",
  evidence: "Evidence",
  revisedDue: "Revised date",
  lead: "Lead",
};

/** An entry of the change log for every changed cell of a batch, before it is written. */
export function logEntries({ changes, plan, ...batch }: Batch): readonly LogEntry[] {
  const actions = new Map(plan.actions.map((action) => [action.key, action]));
  const closed = closedPeriods(plan);
  return changes.map((change) => {
    const changed = distinct(change.of.map(({ key }) => key)).map((key) => actions.get(key));
    return {
      ...batch,
      reference: listed(distinct(changed.flatMap((action) => action?.ref ?? [])), ", ", " "),
      action: listed(
        changed.flatMap((action) => (action ? [beginning(action)] : [])),
        "\n",
      ),
      what: fieldWords(change),
      isClosed: change.of.some(({ period }) => period !== null && closed.has(period)),
      outcome: "Started",
      change,
    };
  });
}

/** The labels of the periods whose ratings are changed only with a reason. */
export function closedPeriods(plan: Plan): ReadonlySet<string> {
  const { periods } = updatePeriods(plan);
  return new Set(periods.filter(({ isClosed }) => isClosed).map(({ label }) => label));
}

/** "Rating, Q3": what of its actions a cell's change is about. */
export function fieldWords({ of }: CellChange): string {
  return distinct(of.map(whatOf)).join(", ");
}

function whatOf({ field, period }: ChangedField): string {
  return period === null || period === "now"
    ? FIELD_WORDS[field]
    : `${FIELD_WORDS[field]}, ${period}`;
}

/** What a cell that is merged over many actions may name of them: the whole stays far below what a cell holds. */
const MOST_NAMED = 40;

function listed(names: readonly string[], between: string, last = between): string {
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(between);
  return more > 0 ? `${named}${last}and ${more} more` : named;
}

const MOST_WORDS = 12;
/** A link is one word. */
const MOST_LETTERS = 200;

/** An action's first words, by which it is known again. */
function beginning({ text }: Action): string {
  const words = oneLine(text);
  const kept = cutAt(words.split(" ").slice(0, MOST_WORDS).join(" "), MOST_LETTERS);
  return kept === words ? kept : `${kept}…`;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
