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
  /** Whether it changed what was reported for a quarter that had ended. */
  readonly isClosed: boolean;
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
      isClosed: entries.some(({ isClosed }) => isClosed),
      canUndo: stands && kind !== "Undo",
    },
  ];
}

/** "Rating, Q3 (6); Evidence (4)"; without numbers where all are of one kind. */
function kindsOf(entries: readonly LogEntry[]): string {
  const counts = new Map<string, number>();
  for (const { what } of entries) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts]
    .map(([what, count]) => (counts.size === 1 ? what : `${what} (${count})`))
    .join("; ");
}
