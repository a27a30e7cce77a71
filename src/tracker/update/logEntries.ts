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
      reference: distinct(changed.flatMap((action) => action?.ref ?? [])).join(", "),
      action: changed.flatMap((action) => (action ? [beginning(action)] : [])).join("\n"),
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

const MOST_WORDS = 12;

/** An action's first words, by which it is known again. */
function beginning({ text }: Action): string {
  const words = text.trim().split(/\s+/);
  return words.length <= MOST_WORDS ? words.join(" ") : `${words.slice(0, MOST_WORDS).join(" ")}…`;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
