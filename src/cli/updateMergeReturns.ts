import { localTime } from "../actions";
import { applyReturns } from "../actions/returns";
import { Problem } from "./problem";
import type { Terminal } from "./runCommand";
import { describeReturns } from "./updateDescribe";
import type { UpdateTask } from "./updateOptions";
import type { ReturnFiles } from "./updateReadFiles";
import type { OpenTracker, UpdateWork } from "./updateWork";
import { writeWhole } from "./writeWhole";

/** Merges returns into a copy of the tracker, or tells what would be merged; gives whether nothing is left to decide. */
export async function updateMergeReturns(
  { file, reading, onProgress }: OpenTracker,
  { returns, problems }: ReturnFiles,
  { accepted }: Extract<UpdateTask, { kind: "merge" }>,
  { target }: UpdateWork,
  terminal: Terminal,
): Promise<boolean> {
  const when = target === null ? null : localTime(new Date());
  const request = { returns, accepted: new Set(accepted), when };
  const result = await applyReturns(reading, request, { onProgress });
  refuseUnknown(accepted, [...result.differences, ...result.conflicts]);
  const isChanged = result.batches.some(({ changes }) => changes.length > 0);
  if (target !== null && isChanged) await writeWhole(target, file.save());
  terminal.out(
    describeReturns({ result, problems, returns, target: target?.path ?? null, isChanged }),
  );
  return (
    result.conflicts.length + problems.length === 0 &&
    result.batches.every(({ refused, overtaken }) => refused.length + overtaken.length === 0)
  );
}

/** A code that fits nothing is a slip of the keys, or of a list that is not this one any more. */
function refuseUnknown(
  accepted: readonly string[],
  known: readonly { readonly id: string | null }[],
): void {
  const unknown = accepted.filter((id) => !known.some((each) => each.id === id));
  if (unknown.length === 0) return;
  throw new Problem(
    `Nothing in these returns has the code ${unknown.join(", ")}, so nothing was written: look at the list of --dry-run again.`,
  );
}
