import type { Corrections } from "../corrections";
import { nameKey, spellingsOf } from "../fields/lead";
import type { Action, Plan } from "../model";
import { readAgainInSteps } from "../read/readAgain";
import { filtered, type Steps } from "../steps";
import { applyToSnapshot } from "../update/applyToSnapshot";
import { cellAt } from "../update/cells";
import { tooLong } from "../update/log";
import { NO_RULES, type CellRules, type UpdateContext } from "../update/target";
import type { CellChange, ChangedField } from "../update/update";
import type { Handover } from "./handover";
import { isHandedOver, readsTheSame } from "./isHandedOver";
import { withName } from "./withName";

/** A cell that names the leaver and cannot be changed, with the reason in a sentence. */
export interface HandoverRefusal {
  readonly sheet: string;
  readonly cell: string;
  /** The actions that it leads. */
  readonly keys: readonly string[];
  readonly reason: string;
}

export interface HandoverPlan {
  /** One for each cell, however many actions it leads: `of` names them all. */
  readonly changes: readonly CellChange[];
  readonly refused: readonly HandoverRefusal[];
}

/**
 * What has to be written so that a leaver's actions have another lead: of each cell only the name in question. The
 * cells as they would be are read again, and one that would not be read as meant is refused.
 */
export function* planHandover(
  context: UpdateContext,
  handover: Handover,
  corrections: Corrections,
  rules: CellRules = NO_RULES,
): Steps<HandoverPlan> {
  const refused: HandoverRefusal[] = [];
  const open: OpenCell[] = [];
  for (const cell of leadCells(context.plan, handover)) {
    const ways = waysToWrite(context, cell, handover, rules);
    const reason = refusalOf(cell, handover) ?? ways.blocked;
    if (reason === null) open.push({ ...cell, ways: ways.texts });
    else if (!cell.actions.every(isComplete) || !handover.openOnly)
      refused.push(refusal(cell, reason));
  }
  const fitted = yield* fit(context, open, handover, corrections);
  return { changes: fitted.changes, refused: [...refused, ...fitted.refused] };
}

/** The cells that name the leaver and may be written, whatever Excel says of them. */
export function handoverCells(
  { plan }: UpdateContext,
  handover: Handover,
): readonly Pick<LeadCell, "sheet" | "cell">[] {
  return leadCells(plan, handover).filter((cell) => refusalOf(cell, handover) === null);
}

interface LeadCell {
  readonly sheet: string;
  readonly cell: string;
  /** The leaver's name as the cell's actions write it. */
  readonly spellings: readonly string[];
  /** The actions that it leads, in the plan's order. */
  readonly actions: readonly Action[];
}

interface OpenCell extends LeadCell {
  readonly ways: readonly string[];
}

/** The cells that name the leaver, in the plan's order. */
function leadCells({ actions }: Plan, { from }: Handover): LeadCell[] {
  const cells = new Map<string, LeadCell>();
  for (const action of actions) {
    const spellings = action.leads
      .filter(({ name }) => nameKey(name) === nameKey(from))
      .flatMap(spellingsOf);
    for (const { cell, text } of action.sources.leads ?? []) {
      if (!spellings.some((spelling) => nameKey(text).includes(nameKey(spelling)))) continue;
      const id = `${action.sheet}!${cell}`;
      const known = cells.get(id);
      cells.set(id, {
        ...{ sheet: action.sheet, cell },
        spellings: [...new Set([...(known?.spellings ?? []), ...spellings])],
        actions: [...(known?.actions ?? []), action],
      });
    }
  }
  return [...cells.values()];
}

const isComplete = ({ status }: Action): boolean => status === "complete";

function refusalOf({ cell, actions }: LeadCell, { openOnly }: Handover): string | null {
  const complete = actions.filter(isComplete);
  if (openOnly && complete.length > 0) {
    const names = complete.map(({ ref, key }) => ref ?? key).join(", ");
    return `Cell ${cell} also leads what is complete (${names}), and tells who did that: say that completed actions are handed over too, or change it in the sheet.`;
  }
  const isFirst = actions.some(({ sources }) => sources.leads?.[0].cell === cell);
  return isFirst ? null : `Its leads are written in several cells: change ${cell} in the sheet.`;
}

function waysToWrite(
  { snapshot }: UpdateContext,
  { sheet, cell, spellings, actions }: LeadCell,
  { to }: Handover,
  rules: CellRules,
): { readonly texts: readonly string[]; readonly blocked: string | null } {
  const { blocked, choices } = rules(sheet, cell);
  const isLed = actions.some(({ leads }) =>
    leads.some(({ name }) => nameKey(name) === nameKey(to)),
  );
  const texts = withName(cellAt(snapshot, sheet, cell).text, spellings, to, isLed);
  const allowed = texts.filter((text) => choices === null || choices.includes(text));
  if (blocked === null && texts.length > 0 && allowed.length === 0) {
    return {
      texts,
      blocked: `The list of cell ${cell} does not have “${to}”: add it to the list first.`,
    };
  }
  return { texts: allowed, blocked };
}

const refusal = ({ sheet, cell, actions }: LeadCell, reason: string): HandoverRefusal => ({
  ...{ sheet, cell, reason },
  keys: actions.map(({ key }) => key),
});

/** Every cell with the first of its ways that reads as meant; none at all where other actions would read differently. */
function* fit(
  context: UpdateContext,
  all: readonly OpenCell[],
  handover: Handover,
  corrections: Corrections,
): Steps<HandoverPlan> {
  const { plan, snapshot } = context;
  const refused: HandoverRefusal[] = [];
  let open = all.map((cell) => ({ cell, at: 0 }));
  for (;;) {
    for (const { cell, at } of open) {
      const change = at < cell.ways.length ? changeOf(context, cell, at) : null;
      const reason = change === null ? unfit(cell) : tooLong(change);
      if (reason !== null) refused.push(refusal(cell, reason));
    }
    open = open.filter(({ cell }) => !refused.some((each) => isAt(each, cell)));
    const changes = open.map(({ cell, at }) => changeOf(context, cell, at));
    if (changes.length === 0) return { changes, refused };
    yield;
    const cells = applyToSnapshot(snapshot, changes);
    const after = yield* readAgainInSteps(plan, cells, corrections);
    const wrong = new Set(
      yield* filtered(open, ({ cell: { actions } }) => !isHandedOver(actions, after, handover)),
    );
    if (wrong.size === 0) {
      const touched = new Set(changes.flatMap(({ of }) => of.map(({ key }) => key)));
      if (readsTheSame(plan, after, touched)) return { changes, refused };
      return {
        changes: [],
        refused: [...refused, ...open.map(({ cell }) => refusal(cell, ELSEWHERE))],
      };
    }
    open = open.map((each) => (wrong.has(each) ? { ...each, at: each.at + 1 } : each));
  }
}

const ELSEWHERE =
  "With it, leads of other actions would be read differently: change the names in the sheet.";

const unfit = ({ cell }: LeadCell): string =>
  `Cell ${cell} cannot be written so that its leads are read as meant: change it in the sheet.`;

const isAt = (a: { sheet: string; cell: string }, b: LeadCell): boolean =>
  a.sheet === b.sheet && a.cell === b.cell;

function changeOf({ snapshot }: UpdateContext, cell: OpenCell, at: number): CellChange {
  const { text: shown, ...before } = cellAt(snapshot, cell.sheet, cell.cell);
  const text = cell.ways[at] ?? shown;
  return {
    ...{ sheet: cell.sheet, cell: cell.cell, before },
    of: fieldsOf(cell),
    after: { ...before, value: text },
    shown: { before: shown, after: text },
  };
}

/** First an action by which the cell is found again. */
function fieldsOf({ cell, actions }: LeadCell): ChangedField[] {
  const isFirst = ({ sources }: Action): boolean => sources.leads?.[0].cell === cell;
  const ordered = [...actions.filter(isFirst), ...actions.filter((each) => !isFirst(each))];
  return ordered.map(({ key }) => ({ key, field: "lead", period: null }));
}
