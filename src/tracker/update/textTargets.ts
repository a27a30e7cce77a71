import { oneLine } from "../fields/oneLine";
import type { Action, Plan } from "../model";
import type { Steps } from "../steps";
import { cellAt, type ShownCell } from "./cells";
import { countSharers, fieldCell, isToldByPeriod, noPlace, placeOf } from "./fieldCell";
import { actionWithKey } from "./lookup";
import type { FoundTargets, Target, UpdateContext } from "./target";
import type { ActionUpdate, Refusal, TextUpdate } from "./update";

type TextField = "progress" | "evidence";

/** What is said of one cell by the updates of the actions that share it. */
interface Said {
  readonly action: Action;
  readonly update: TextUpdate;
}

interface SaidOfCell {
  readonly cell: string;
  /** The period that it tells of, where each has a column of its own. */
  readonly period: string | null;
  readonly said: Said[];
}

/** The cells of the progress or evidence that updates give: one target a cell, a line for each action that shares it. */
export function* textTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
  field: TextField,
): Steps<FoundTargets> {
  const cells = new Map<string, SaidOfCell>();
  const refused: Refusal[] = [];
  for (const { key, period: asked = null, [field]: update } of updates) {
    if (update === undefined) continue;
    yield;
    const action = actionWithKey(context.plan, key);
    const period = action && isToldByPeriod(context.plan, action, field) ? asked : null;
    const cell = action && fieldCell(context, action, field, period);
    if (action && cell) {
      const place = placeOf(action.sheet, cell);
      const known = cells.get(place) ?? { cell, period, said: [] };
      known.said.push({ action, update });
      cells.set(place, known);
    } else {
      const gone = "This action is no longer in the tracker: read it again.";
      refused.push({ key, field, reason: action ? noPlace(action, what(field, period)) : gone });
    }
  }
  const targets: Target[] = [];
  for (const [place, { cell, period, said }] of cells) {
    yield;
    const sharing = countSharers(context, field, period).get(place) ?? 1;
    if (sharing > said.length && said.some(({ update }) => update.how === "replace")) {
      const reason = `Cell ${cell} is shared with other actions: add a line in place of writing over it.`;
      refused.push(...said.map(({ action: { key } }) => ({ key, field, reason })));
    } else targets.push(textTarget(context, said, cell, { field, period, sharers: sharing }));
  }
  return { targets, refused };
}

const what = (field: TextField, period: string | null): string =>
  period === null ? field : `${field} in ${period}`;

interface TextPlace {
  readonly field: TextField;
  readonly period: string | null;
  /** How many actions the cell stands for. */
  readonly sharers: number;
}

function textTarget(
  { snapshot }: UpdateContext,
  said: readonly Said[],
  address: string,
  { field, period, sharers }: TextPlace,
): Target {
  const sheet = said[0]?.action.sheet ?? "";
  const cell = cellAt(snapshot, sheet, address);
  const lines = sharers === 1 ? said.map(({ update }) => update) : sharedLines(said, sharers);
  const text = lines.reduce(written, cell.text);
  return {
    sheet,
    cell: address,
    of: said.map(({ action: { key } }) => ({ key, field, period })),
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

/** A line that stands there last already is not added again: an update that was broken off can be said once more. */
function written(before: string, { text, how }: TextUpdate): string {
  const line = text.trim();
  if (how === "replace") return line;
  const standing = before.trimEnd();
  if (`\n${standing}`.endsWith(`\n${line}`)) return before;
  return standing.trim() === "" ? line : `${standing}\n${line}`;
}

function isRead(plan: Plan, { action, update }: Said, field: TextField): boolean {
  const now = actionWithKey(plan, action.key);
  if (now === undefined) return false;
  const texts = field === "evidence" ? now.evidence : Object.values(now.carried);
  return squashed(texts.join("\n")).includes(squashed(update.text));
}

/** A validation list may spell it in other capitals. */
const squashed = (text: string): string => oneLine(text).toLowerCase();
