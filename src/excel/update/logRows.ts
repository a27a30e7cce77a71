import {
  LOG_COLUMNS,
  OUTCOME_COLUMN,
  type LogEntry,
  type LogOutcome,
} from "../../tracker/update/log";
import type { OpenLog } from "./updateLog";

const BATCH_COLUMN = LOG_COLUMNS.indexOf("Batch");

/** A row of the change log. Excel knows its cells as ranges once they were sent, and moves them with the row. */
export interface LogRow {
  readonly batch: number;
  readonly batchCell: Excel.Range;
  readonly outcomeCell: Excel.Range;
}

/** A row of what the log holds, or of what is added to it. */
export function logRow(rows: Excel.Range, at: number, batch: number): LogRow {
  return {
    batch,
    batchCell: rows.getCell(at, BATCH_COLUMN),
    outcomeCell: rows.getCell(at, OUTCOME_COLUMN),
  };
}

/** The rows of a batch in the log. */
export function rowsOfBatch({ entries, filled }: OpenLog, batch: number): readonly LogRow[] {
  return entries.flatMap((entry, i) =>
    entry?.batch === batch ? [logRow(filled, i + 1, batch)] : [],
  );
}

/** Queues a look at rows; gives what tells afterwards whether they are still those that they were taken for. */
export function lookAtRows(rows: readonly LogRow[]): () => boolean {
  for (const { batchCell, outcomeCell } of rows) {
    batchCell.load("values");
    outcomeCell.load("address");
  }
  return () => rows.every(({ batch, batchCell }) => batchCell.values[0]?.[0] === batch);
}

/** Queues what became of rows. */
export function queueOutcomes(rows: readonly LogRow[], outcome: LogOutcome): void {
  for (const { outcomeCell } of rows) outcomeCell.values = [[outcome]];
}

/**
 * Queues what became of batches into the log as it is now, where its rows may stand elsewhere than they did; the others
 * get back what the log said of them `before`.
 */
export function queueAgain(
  now: OpenLog,
  before: OpenLog,
  outcomes: ReadonlyMap<number, LogOutcome>,
): void {
  const known = new Map(
    before.entries.flatMap((entry) => (entry ? [[idOf(entry), entry.outcome]] : [])),
  );
  now.entries.forEach((entry, i) => {
    if (entry === null) return;
    const outcome = outcomes.get(entry.batch) ?? known.get(idOf(entry)) ?? entry.outcome;
    if (outcome !== entry.outcome) queueOutcomes([logRow(now.filled, i + 1, entry.batch)], outcome);
  });
}

const idOf = ({ batch, change }: LogEntry): string => JSON.stringify([batch, change]);
