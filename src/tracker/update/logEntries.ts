import type { LogEntry, LogKind } from "./log";
import type { CellChange, ChangedField, UpdateField } from "./update";

interface Batch {
  readonly changes: readonly CellChange[];
  readonly batch: number;
  readonly who: string;
  readonly when: string;
  readonly kind: LogKind;
  readonly reason: string;
}

const FIELD_WORDS: Readonly<Record<UpdateField, string>> = {
  rating: "Rating",
  progress: "Progress",
  evidence: "Evidence",
  revisedDue: "Revised date",
};

/** An entry of the change log for every changed cell of a batch, before it is written. */
export function logEntries({ changes, ...batch }: Batch): readonly LogEntry[] {
  return changes.map((change) => ({
    ...batch,
    reference: [...new Set(change.of.map(({ key }) => key))].join(", "),
    action: "",
    what: [...new Set(change.of.map(whatOf))].join(", "),
    outcome: "Started",
    change,
  }));
}

function whatOf({ field, period }: ChangedField): string {
  return period === null || period === "now"
    ? FIELD_WORDS[field]
    : `${FIELD_WORDS[field]}, ${period}`;
}
