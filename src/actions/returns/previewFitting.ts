import type { Work } from "../../excel/work";
import type { ActionUpdate, Refusal } from "../../tracker/update/update";
import type { Reading } from "../judge";
import { lookAtCells, type CellPlace, type SeenCells } from "../updates/lookAtCells";
import { previewUpdate, type UpdatePreview } from "../updates/previewUpdate";

/**
 * What updates would write. Where they are refused all together, as one of them would change how others are read, each
 * is tried alone, and those that go are written without the others.
 */
export async function previewFitting(
  reading: Reading,
  updates: readonly ActionUpdate[],
  work: Work,
): Promise<UpdatePreview> {
  let seen: Promise<SeenCells> | null = null;
  // The cells of all are those of each: Excel is asked of them once.
  const look = (places: readonly CellPlace[]) => (seen ??= lookAtCells(places, work));
  const preview = (some: readonly ActionUpdate[]) => previewUpdate(reading, some, work, look);
  const together = await preview(updates);
  if (together.changes.length > 0 || updates.length < 2) return together;
  const going: ActionUpdate[] = [];
  const refused: Refusal[] = [];
  for (const update of updates) {
    const alone = await preview([update]);
    if (alone.changes.length > 0) going.push(update);
    refused.push(...alone.refused);
  }
  if (going.length === 0 || going.length === updates.length) return together;
  const rest = await preview(going);
  return { ...rest, refused: distinct([...refused, ...rest.refused]) };
}

function distinct(refused: readonly Refusal[]): Refusal[] {
  return [...new Map(refused.map((each) => [`${each.key} | ${each.field}`, each])).values()];
}
