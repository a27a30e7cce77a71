import type { LogEntry, LogKind, LogOutcome } from "../../tracker/update/log";
import { counted } from "../words";

/** What was applied together, as the change log tells it. */
export interface LoggedBatch {
  readonly batch: number;
  /** "2026-06-30 14:05". */
  readonly when: string;
  readonly who: string;
  readonly kind: LogKind;
  readonly reason: string;
  readonly outcome: LogOutcome;
  /** "10 cells: Rating, Q3 (6); Evidence (4)". */
  readonly what: string;
  /** "1.1, 1.2 and 3 more": the actions by their references, else by their first words. */
  readonly actions: string;
  /** "Rating, Q1 of 1.1": what it changed of that was reported for a period that had ended; null for nothing. */
  readonly closed: string | null;
  /** Whether it can be taken back: it stands, and is itself no undoing. */
  readonly canUndo: boolean;
  readonly entries: readonly LogEntry[];
}

/** The change log's batches, the latest first. */
export function describeLog(entries: readonly LogEntry[]): readonly LoggedBatch[] {
  const batches = new Map<number, LogEntry[]>();
  for (const entry of entries) {
    const own = batches.get(entry.batch);
    if (own) own.push(entry);
    else batches.set(entry.batch, [entry]);
  }
  return [...batches.values()].flatMap(batchOf).sort((a, b) => b.batch - a.batch);
}

function batchOf(entries: readonly LogEntry[]): LoggedBatch[] {
  const [first] = entries;
  if (first === undefined) return [];
  const { batch, when, who, kind, reason } = first;
  const outcome =
    entries.find((entry) => entry.outcome !== first.outcome)?.outcome ?? first.outcome;
  const stands = entries.some((entry) => entry.outcome === "Done" || entry.outcome === "Started");
  return [
    {
      ...{ batch, when, who, kind, reason, outcome, entries },
      what: `${counted(entries.length, "cell")}: ${kindsOf(entries)}`,
      actions: namesOf(entries),
      closed: closedOf(entries.filter(({ isClosed }) => isClosed)),
      canUndo: stands && kind !== "Undo",
    },
  ];
}

/** More are told on the log's own sheet. */
const MOST_NAMED = 6;

function namesOf(entries: readonly LogEntry[]): string {
  const names = new Set(
    entries.flatMap(({ reference, action }) => reference.split(", ").map((ref) => ref || action)),
  );
  const named = [...names].slice(0, MOST_NAMED).join(", ");
  return names.size > MOST_NAMED ? `${named} and ${names.size - MOST_NAMED} more` : named;
}

/** "Rating, Q1 of 1.1; Rating, Q2 of 1.1 and 2.4". */
function closedOf(entries: readonly LogEntry[]): string | null {
  if (entries.length === 0) return null;
  const whats = [...new Set(entries.map(({ what }) => what))];
  return whats
    .map((what) => `${what} of ${namesOf(entries.filter((entry) => entry.what === what))}`)
    .join("; ");
}

/** "Rating, Q3 (6); Evidence (4)"; without numbers where all are of one kind. */
function kindsOf(entries: readonly LogEntry[]): string {
  const counts = new Map<string, number>();
  for (const { what } of entries) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts]
    .map(([what, count]) => (counts.size === 1 ? what : `${what} (${count})`))
    .join("; ");
}
