import { UserError } from "../../excel/UserError";
import type { Work } from "../../excel/work";
import type { MergedReturns, ReturnDifference } from "../../tracker/returns/merged";
import { mergeReturns } from "../../tracker/returns/mergeReturns";
import type { ReadReturn } from "../../tracker/returns/readReturn";
import { applyToSnapshot } from "../../tracker/update/applyToSnapshot";
import type { CellChange } from "../../tracker/update/update";
import { judgeInTurns, type Reading } from "../judge";
import { readWorkbook } from "../readWorkbook";
import { applyUpdate } from "../updates/applyUpdate";
import type { Conflict } from "../updates/conflict";
import { previewFitting } from "./previewFitting";
import { updatesFor } from "./updatesFor";

export interface ReturnsRequest {
  readonly returns: readonly ReadReturn[];
  /** Ids of conflicts to be written as the return says. */
  readonly accepted?: ReadonlySet<string>;
  /** "2026-06-30 14:05"; null writes nothing, and tells what would be written. */
  readonly when: string | null;
}

/** One return's part of the work: a batch of its own in the change log. */
export interface ReturnBatch {
  readonly source: string;
  readonly lead: string;
  readonly period: string | null;
  readonly differences: readonly ReturnDifference[];
  /** The cells that are changed, or would be. */
  readonly changes: readonly CellChange[];
  /** What the tracker cannot take, with the reason in a sentence. */
  readonly refused: readonly { readonly difference: ReturnDifference; readonly reason: string }[];
  /** Cells that somebody changed while this ran: nothing of this return was written then. */
  readonly overtaken: readonly Conflict[];
  /** Its number in the change log; null where nothing was written. */
  readonly batch: number | null;
}

export interface ReturnsResult extends MergedReturns {
  readonly batches: readonly ReturnBatch[];
}

/** Merges returns, and writes what is in no conflict: one batch a return, in its lead's name. */
export async function applyReturns(
  reading: Reading,
  { returns, accepted = new Set(), when }: ReturnsRequest,
  work: Work = {},
): Promise<ReturnsResult> {
  const merged = mergeReturns(reading, returns, accepted);
  const batches: ReturnBatch[] = [];
  const groups = byReturn(merged.differences);
  let last = reading;
  for (const [at, differences] of groups.entries()) {
    work.onProgress?.({ step: "Merging the returns", share: at / groups.length });
    try {
      const now = await readAfter(last, batches.at(-1), when !== null, work);
      batches.push(await applyOne(now, differences, when, work));
      last = now;
    } catch (error) {
      throw tellingWritten(batches, error);
    }
  }
  return { ...merged, batches };
}

/** An error of a later return says which earlier ones stand in the tracker already. */
function tellingWritten(batches: readonly ReturnBatch[], error: unknown): unknown {
  const written = batches.flatMap(({ source, batch }) =>
    batch === null ? [] : [`${source} is written already (update ${batch})`],
  );
  if (written.length === 0 || !(error instanceof UserError)) return error;
  const { message, title, canRetry } = error;
  const told = `${message} ${written.join(", and ")}: merge the returns again, and only the others are written.`;
  return new UserError(told, { ...(title === null ? {} : { title }), canRetry, cause: error });
}

/** The differences of each return together, the returns in their order. */
function byReturn(all: readonly ReturnDifference[]): ReturnDifference[][] {
  const groups = new Map<string, ReturnDifference[]>();
  for (const each of all) {
    const id = [each.source, each.lead, each.period].join(" | ");
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  return [...groups.values()];
}

async function applyOne(
  reading: Reading,
  differences: readonly ReturnDifference[],
  when: string | null,
  work: Work,
): Promise<ReturnBatch> {
  const { source = "", lead = "", period = null } = differences[0] ?? {};
  const updates = updatesFor(differences);
  const { changes, refused } = await previewFitting(reading, updates, work);
  const told = {
    ...{ source, lead, period, differences, changes },
    refused: refused.flatMap(({ key, field, reason }) =>
      differences
        .filter((each) => each.key === key && each.field === field)
        .map((difference) => ({ difference, reason })),
    ),
    overtaken: [],
    batch: null,
  };
  if (when === null || changes.length === 0) return told;
  const reason = period === null ? `Return: ${source}` : `Return for ${period}: ${source}`;
  const request = { plan: reading.plan, updates, changes, who: lead, when, reason };
  const result = await applyUpdate(request, work);
  return result.kind === "applied"
    ? { ...told, changes: result.changes, batch: result.batch }
    : { ...told, changes: [], overtaken: result.conflicts };
}

/** The plan with one return in it, from which the next is worked out. */
async function readAfter(
  reading: Reading,
  done: ReturnBatch | undefined,
  isWritten: boolean,
  work: Work,
): Promise<Reading> {
  const changes = done?.changes ?? [];
  if (changes.length === 0) return reading;
  const snapshot = isWritten
    ? await readWorkbook(work)
    : applyToSnapshot(reading.snapshot, changes);
  const { plan, preferences } = reading;
  return judgeInTurns(snapshot, { asOf: plan.asOf, preferences }, work.signal);
}
