import { UPDATE_FIELDS, type UpdateDraft, type UpdateDrafts } from "../../actions/updates";
import type { CellChange } from "../../tracker/update/update";
import type { PreviewedUpdate } from "./updating";

/**
 * What was said and is not in the sheet once an update was written: what was refused, taken out, left as others have it
 * or not found, and what was said since. A part that stood there already is as good as written.
 */
export function unwritten(
  drafts: UpdateDrafts,
  { drafts: shown, updates, preview }: PreviewedUpdate,
  written: readonly CellChange[],
): UpdateDrafts {
  const open = openParts(preview.changes, written);
  for (const { key, field } of preview.refused) open.set(partId(key, field), 1);
  const tried = new Map(updates.map((update) => [update.key, update]));
  const isWritten = (key: string, field: keyof UpdateDraft): boolean =>
    drafts[key]?.[field] === shown[key]?.[field] &&
    tried.get(key)?.[field] !== undefined &&
    (open.get(partId(key, field)) ?? 0) <= 0;
  const left = Object.entries(drafts).map(([key, draft]): [string, UpdateDraft] => {
    const fields = UPDATE_FIELDS.filter(
      (field) => draft[field] !== undefined && !isWritten(key, field),
    );
    return [key, Object.fromEntries(fields.map((field) => [field, draft[field]]))];
  });
  return Object.fromEntries(left.filter(([, draft]) => Object.keys(draft).length > 0));
}

/** How many cells of each part were shown and not written. */
function openParts(
  shown: readonly CellChange[],
  written: readonly CellChange[],
): Map<string, number> {
  const open = new Map<string, number>();
  const count = (changes: readonly CellChange[], step: 1 | -1): void => {
    for (const { key, field } of changes.flatMap(({ of }) => of)) {
      const id = partId(key, field);
      open.set(id, (open.get(id) ?? 0) + step);
    }
  };
  count(shown, 1);
  count(written, -1);
  return open;
}

const partId = (key: string, field: string): string => JSON.stringify([key, field]);
