import type { Work } from "../../excel/work";
import type { MergedReturns, ReturnConflict } from "../../tracker/returns/merged";
import { mergeReturns } from "../../tracker/returns/mergeReturns";
import type { ReadReturn } from "../../tracker/returns/readReturn";
import type { ActionUpdate } from "../../tracker/update/update";
import type { Reading } from "../judge";
import type { UpdatePreview } from "../updates/previewUpdate";
import { previewFitting } from "./previewFitting";
import { updatesFor } from "./updatesFor";

export interface PreviewedReturns {
  readonly merged: MergedReturns;
  /** All that is in doubt, also what was accepted. */
  readonly doubtful: readonly ReturnConflict[];
  /** What is in no conflict, or was accepted: one update for each action, whoever said it. */
  readonly updates: readonly ActionUpdate[];
  readonly preview: UpdatePreview;
}

/** What returns would write all together, cell by cell, and what somebody has to decide first. Nothing is written. */
export async function previewReturns(
  reading: Reading,
  returns: readonly ReadReturn[],
  accepted: ReadonlySet<string>,
  work: Work = {},
): Promise<PreviewedReturns> {
  const merged = mergeReturns(reading, returns, accepted);
  const updates = updatesFor(merged.differences);
  const { conflicts: doubtful } = mergeReturns(reading, returns);
  return { merged, doubtful, updates, preview: await previewFitting(reading, updates, work) };
}
