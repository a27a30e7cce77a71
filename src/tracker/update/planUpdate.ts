import type { Corrections } from "../corrections";
import type { Plan } from "../model";
import { readPlan } from "../read/readPlan";
import { applyToSnapshot } from "./applyToSnapshot";
import { cellAt } from "./cells";
import { dateTargets } from "./dateTargets";
import { tooLong } from "./log";
import { ratingTargets } from "./ratingTargets";
import { withChoices } from "./withChoices";
import { NO_RULES, type CellRules, type Target, type UpdateContext } from "./target";
import { textTargets } from "./textTargets";
import type { ActionUpdate, CellChange, Refusal, UpdatePlan } from "./update";

/**
 * What has to be written for updates, and what cannot be. Nothing is trusted: the cells as they would be are read
 * again, the next way to write is tried where one is not read as was meant, and a part that no way fits is refused.
 */
export function planUpdate(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
  corrections: Corrections,
  rules: CellRules = NO_RULES,
): UpdatePlan {
  const found = [
    ratingTargets(context, updates),
    textTargets(context, updates, "progress"),
    textTargets(context, updates, "evidence"),
    dateTargets(context, updates),
  ];
  const { targets, doubled } = onePerCell(found.flatMap((each) => each.targets));
  const ruled = targets.map((target) => ({ target, ...rules(target.sheet, target.cell) }));
  const open = ruled.filter(({ blocked }) => blocked === null);
  const fitted = fit(
    context,
    open.map(({ target, choices }) => withChoices(target, choices)),
    corrections,
  );
  const changes = fitted.changes.filter(isChange);
  return {
    changes: changes.filter((change) => tooLong(change) === null),
    refused: [
      ...changes.flatMap((change) => {
        const reason = tooLong(change);
        return reason === null ? [] : refusals(change, reason);
      }),
      ...found.flatMap((each) => each.refused),
      ...doubled.flatMap((target) =>
        refusals(
          target,
          `Cell ${target.cell} is changed by another part of this update: do this one after it.`,
        ),
      ),
      ...ruled.flatMap(({ target, blocked }) =>
        blocked === null ? [] : refusals(target, blocked),
      ),
      ...fitted.unfit.flatMap((target) =>
        refusals(
          target,
          `Cell ${target.cell} cannot be written so that it is read as meant: change it in the sheet.`,
        ),
      ),
    ],
  };
}

function onePerCell(all: readonly Target[]): { targets: Target[]; doubled: Target[] } {
  const taken = new Set<string>();
  const targets: Target[] = [];
  const doubled: Target[] = [];
  for (const target of all) {
    const id = `${target.sheet}!${target.cell}`;
    (taken.has(id) ? doubled : targets).push(target);
    taken.add(id);
  }
  return { targets, doubled };
}

/** Every target with the first of its ways that reads as meant. */
function fit(
  context: UpdateContext,
  all: readonly Target[],
  corrections: Corrections,
): { changes: CellChange[]; unfit: Target[] } {
  let open = all.map((target) => ({ target, at: 0 }));
  const unfit: Target[] = [];
  for (;;) {
    unfit.push(
      ...open
        .filter(({ target, at }) => at >= target.candidates.length)
        .map(({ target }) => target),
    );
    open = open.filter(({ target, at }) => at < target.candidates.length);
    const changes = open.map(({ target, at }) => changeOf(context, target, at));
    const read = readAfter(context, changes, corrections);
    const wrong = new Set(open.filter(({ target }) => !target.holds(read)));
    if (wrong.size === 0) {
      return readsElsewhereTheSame(context.plan, read, changes)
        ? { changes, unfit }
        : { changes: [], unfit: [...all] };
    }
    open = open.map((each) => (wrong.has(each) ? { ...each, at: each.at + 1 } : each));
  }
}

/** Whether every action that is not updated is read as before, whatever the changes did to the columns around it. */
function readsElsewhereTheSame(before: Plan, after: Plan, changes: readonly CellChange[]): boolean {
  const touched = new Set(changes.flatMap(({ of }) => of.map(({ key }) => key)));
  const rest = ({ actions }: Plan) =>
    actions
      .filter(({ key }) => !touched.has(key))
      .map(({ key, text, due, rag, status }) => [key, text, due, rag, status].join("|"));
  const now = rest(after);
  return (
    before.actions.length === after.actions.length &&
    rest(before).every((action, at) => action === now[at])
  );
}

function readAfter(
  { plan, snapshot }: UpdateContext,
  changes: readonly CellChange[],
  corrections: Corrections,
): Plan {
  return readPlan(applyToSnapshot(snapshot, changes), { asOf: plan.asOf, corrections });
}

function changeOf({ snapshot }: UpdateContext, target: Target, at: number): CellChange {
  const { sheet, cell, of, candidates } = target;
  const { text, ...before } = cellAt(snapshot, sheet, cell);
  const chosen = candidates[at] ?? { state: before, shown: text };
  return {
    sheet,
    cell,
    of,
    before,
    after: chosen.state,
    shown: { before: text, after: chosen.shown },
  };
}

/** What already stands as asked for is not written again. */
function isChange({ before, after }: CellChange): boolean {
  return before.value !== after.value || before.fill !== after.fill;
}

const refusals = ({ of }: Pick<Target, "of">, reason: string): Refusal[] =>
  of.map(({ key, field }) => ({ key, field, reason }));
