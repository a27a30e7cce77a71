import { fingerprint } from "../read/actionKeys";
import type { UpdateContext } from "../update/target";
import type { UpdateField } from "../update/update";
import type { Action } from "../model";
import { findReturned, type Doubt } from "./findReturned";
import { lookMark } from "./leadReturn";
import type { MergedReturns, ReturnConflict, ReturnDifference, ReturnNote } from "./merged";
import type { AddedRow, ReadReturn, ReturnedRow } from "./readReturn";
import { FILL_COLUMNS, RETURN_HEADERS } from "./returnColumns";
import { saidInRow } from "./saidInRow";
import { settle, type Candidate } from "./settle";

/**
 * What returns say beyond the tracker, all of them together: what can be written, and what somebody has to decide.
 * `accepted` are the ids of what is to be written although it is a conflict.
 */
export function mergeReturns(
  context: UpdateContext,
  returns: readonly ReadReturn[],
  accepted: ReadonlySet<string> = new Set(),
): MergedReturns {
  const candidates: Candidate[] = [];
  const conflicts: ReturnConflict[] = [];
  const notes: ReturnNote[] = [];
  let unchanged = 0;
  for (const { rows, added } of returns) {
    for (const row of rows) {
      const judged = judgeRow(context, row);
      candidates.push(...judged.candidates);
      conflicts.push(...judged.conflicts);
      notes.push(...judged.notes);
      if (judged.candidates.length + judged.conflicts.length === 0) unchanged++;
    }
    conflicts.push(...added.map(addedRow));
  }
  const settled = settle(candidates, accepted);
  return {
    differences: settled.differences,
    conflicts: [...settled.conflicts, ...conflicts],
    notes: [...notes, ...settled.notes],
    unchanged,
  };
}

interface JudgedRow {
  readonly candidates: readonly Candidate[];
  readonly conflicts: readonly ReturnConflict[];
  readonly notes: readonly ReturnNote[];
}

function judgeRow(context: UpdateContext, row: ReturnedRow): JudgedRow {
  const found = findReturned(context.plan, row);
  if (found.action === null) return { ...NOTHING, conflicts: unplaced(row, found.doubt) };
  const { action, doubt } = found;
  const fields = FILL_COLUMNS.map((field) => ({
    field,
    found: saidInRow(context, action, row, field),
  }));
  return {
    candidates: fields.flatMap(({ field, found }) => {
      if (found.kind !== "new") return [];
      const { said, before, update, isOverChange } = found;
      const difference = { ...differenceAt(row, action), field, said, before, update };
      return [{ ...difference, id: idOf(difference), doubt, isOverChange }];
    }),
    conflicts: fields.flatMap(({ field, found }) =>
      found.kind === "unread" ? [unread(row, field, found)] : [],
    ),
    notes: [
      ...fields.flatMap(({ field, found }) =>
        found.kind === "cleared" ? [cleared(row, field)] : [],
      ),
      ...(lookMark(row.cells) === row.key.look ? [] : [changedLook(row)]),
    ],
  };
}

const NOTHING: JudgedRow = { candidates: [], conflicts: [], notes: [] };

/** A row whose action cannot be told is in nobody's way while it says nothing. */
function unplaced(row: ReturnedRow, doubt: Doubt): ReturnConflict[] {
  const said = FILL_COLUMNS.map((column) => row.cells[column] ?? "").filter(
    (text) => text !== "" && text !== row.key.given,
  );
  return said.length === 0
    ? []
    : [{ ...conflictAt(row), ...doubt, field: "", said: said.join("; ") }];
}

function unread(
  row: ReturnedRow,
  field: UpdateField,
  { why, remedy }: { readonly why: string; readonly remedy: string },
): ReturnConflict {
  const kind = field === "rating" ? "unknown-rating" : "not-a-day";
  const said = row.cells[field] ?? "";
  return { ...conflictAt(row), kind, why, remedy, said, field: RETURN_HEADERS[field] };
}

const idOf = ({ lead, key, field, said }: Omit<ReturnDifference, "id">): string =>
  fingerprint([lead, key, field, said].join(" | ")).slice(0, 6);

function differenceAt({ source, row, key: { lead, period } }: ReturnedRow, action: Action) {
  const { key, ref, text } = action;
  return { source, row, lead, period, key, ref: ref ?? "", action: text };
}

function conflictAt({ source, row, key, cells }: ReturnedRow) {
  const what = [cells.ref, cells.action].filter(Boolean).join(" ");
  return { source, row, lead: key.lead, what: what || key.key, id: null };
}

function addedRow({ source, row, words }: AddedRow): ReturnConflict {
  return {
    ...{ source, row, lead: "", what: words, field: "", said: "", id: null },
    kind: "added-row",
    why: "the row was added by hand, and belongs to no action of the tracker",
    remedy: "add the action to the tracker, or copy what it says to its action’s row",
  };
}

function cleared({ source, row, key }: ReturnedRow, field: UpdateField): ReturnNote {
  const text = `${RETURN_HEADERS[field]} was cleared, and stays ${key.given} in the tracker: clearing a cell changes nothing.`;
  return { source, row, lead: key.lead, text };
}

function changedLook({ source, row, key }: ReturnedRow): ReturnNote {
  const text =
    "Something was changed in the grey columns, which are only to look at: it is not taken over.";
  return { source, row, lead: key.lead, text };
}
