import type { Action, Plan } from "../model";
import { cellAt, type ShownCell } from "./cells";
import { cellInRowOf } from "./rowCell";
import type { Target, UpdateContext } from "./target";
import type { ActionUpdate, Refusal, TextUpdate } from "./update";

type TextField = "progress" | "evidence";

const COLUMN: Readonly<Record<TextField, "update" | "evidence">> = {
  progress: "update",
  evidence: "evidence",
};
const MISSING: Readonly<Record<TextField, string>> = {
  progress: "Its table has no column for progress.",
  evidence: "Its table has no column for evidence.",
};

/** What is said of one cell by the updates of the actions that share it. */
interface Said {
  readonly action: Action;
  readonly update: TextUpdate;
}

/** The cells of the progress or evidence that updates give: one target a cell, a line for each action that shares it. */
export function textTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
  field: TextField,
): { readonly targets: readonly Target[]; readonly refused: readonly Refusal[] } {
  const cells = new Map<string, Said[]>();
  const refused: Refusal[] = [];
  for (const { key, [field]: update } of updates) {
    if (update === undefined) continue;
    const action = context.plan.actions.find((each) => each.key === key);
    const cell = action && cellOf(context, action, field);
    if (action && cell) {
      const id = `${action.sheet}!${cell}`;
      cells.set(id, [...(cells.get(id) ?? []), { action, update }]);
    } else {
      const gone = "This action is no longer in the tracker: read it again.";
      refused.push({ key, field, reason: action ? MISSING[field] : gone });
    }
  }
  const targets: Target[] = [];
  for (const [id, said] of cells) {
    const cell = id.slice(id.lastIndexOf("!") + 1);
    const sharers = sharing(context, said, cell, field);
    if (sharers > said.length && said.some(({ update }) => update.how === "replace")) {
      const reason = `Cell ${cell} is shared with other actions: add a line in place of writing over it.`;
      refused.push(...said.map(({ action: { key } }) => ({ key, field, reason })));
    } else targets.push(textTarget(context, said, cell, field, sharers));
  }
  return { targets, refused };
}

function cellOf(
  { plan, snapshot }: UpdateContext,
  action: Action,
  field: TextField,
): string | null {
  const column = plan.tables[action.table]?.columns[COLUMN[field]];
  const grid = snapshot.worksheets.find(({ name }) => name === action.sheet);
  return column === undefined || grid === undefined ? null : cellInRowOf(grid, action.cell, column);
}

function sharing(
  context: UpdateContext,
  [first]: readonly Said[],
  cell: string,
  field: TextField,
): number {
  return context.plan.actions.filter(
    (action) => action.sheet === first?.action.sheet && cellOf(context, action, field) === cell,
  ).length;
}

function textTarget(
  { snapshot }: UpdateContext,
  said: readonly Said[],
  address: string,
  field: TextField,
  /** How many actions the cell stands for. */
  sharers: number,
): Target {
  const sheet = said[0]?.action.sheet ?? "";
  const cell = cellAt(snapshot, sheet, address);
  const lines = sharers === 1 ? said.map(({ update }) => update) : sharedLines(said, sharers);
  const text = lines.reduce(written, cell.text);
  return {
    sheet,
    cell: address,
    of: said.map(({ action: { key } }) => ({ key, field, period: null })),
    candidates: [{ state: { ...stateOf(cell), value: text }, shown: text }],
    holds: (plan) => said.every((each) => isRead(plan, each, field)),
  };
}

const stateOf = ({ numberFormat, fill }: ShownCell) => ({ numberFormat, fill });

/**
 * The lines of a cell that several actions share: each text once, behind the references of the actions that it is
 * about; without them where it is about all.
 */
function sharedLines(said: readonly Said[], sharers: number): readonly TextUpdate[] {
  const texts = new Map<string, Said[]>();
  for (const each of said) {
    const text = each.update.text.trim();
    texts.set(text, [...(texts.get(text) ?? []), each]);
  }
  const isOver = said.some(({ update }) => update.how === "replace");
  return [...texts].map(([text, about], at) => {
    const refs = about.flatMap(({ action }) => action.ref ?? []);
    const isOfAll = about.length === sharers || refs.length === 0;
    // The first line writes over what stands, for all of them.
    const how = isOver && at === 0 ? "replace" : "add";
    return { text: isOfAll ? text : `${refs.join(", ")}: ${text}`, how };
  });
}

function written(before: string, { text, how }: TextUpdate): string {
  const line = text.trim();
  if (how === "replace") return line;
  return before.trim() === "" ? line : `${before.trimEnd()}\n${line}`;
}

function isRead(plan: Plan, { action, update }: Said, field: TextField): boolean {
  const now = plan.actions.find(({ key }) => key === action.key);
  if (now === undefined) return false;
  const texts = field === "evidence" ? now.evidence : Object.values(now.carried);
  return squashed(texts.join("\n")).includes(squashed(update.text));
}

/** A validation list may spell it in other capitals. */
const squashed = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
