import type { Corrections } from "../corrections";
import { finished, type Steps } from "../steps";
import { dateTargets } from "./dateTargets";
import { fitTargets } from "./fitTargets";
import { tooLong } from "./log";
import { ratingTargets } from "./ratingTargets";
import { withChoices } from "./withChoices";
import {
  NO_RULES,
  type CellRules,
  type FoundTargets,
  type Target,
  type UpdateContext,
} from "./target";
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
  const found = finished(findTargets(context, updates));
  return finished(planTargets(context, found, corrections, rules));
}

/** The cells that updates are for, whether they can be written or not, each once. */
export function* findTargets(
  context: UpdateContext,
  updates: readonly ActionUpdate[],
): Steps<FoundTargets> {
  const found = [
    yield* ratingTargets(context, updates),
    yield* textTargets(context, updates, "progress"),
    yield* textTargets(context, updates, "evidence"),
    yield* dateTargets(context, updates),
  ];
  const { targets, doubled } = onePerCell(found.flatMap((each) => each.targets));
  return {
    targets,
    refused: [
      ...found.flatMap((each) => each.refused),
      ...doubled.flatMap((target) => refusals(target, doubledIn(target))),
    ],
  };
}

/** What is written in cells that were found, within what Excel lets be written there. */
export function* planTargets(
  context: UpdateContext,
  found: FoundTargets,
  corrections: Corrections,
  rules: CellRules,
): Steps<UpdatePlan> {
  const ruled = found.targets.map((target) => ({ target, ...rules(target.sheet, target.cell) }));
  const open = ruled.filter(({ blocked }) => blocked === null);
  const fitted = yield* fitTargets(
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
      ...found.refused,
      ...ruled.flatMap(({ target, blocked }) =>
        blocked === null ? [] : refusals(target, blocked),
      ),
      ...fitted.unfit.flatMap((target) => refusals(target, target.unfit ?? unfit(target))),
      ...fitted.disturbing.flatMap((target) => refusals(target, disturbs(target))),
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

const doubledIn = ({ cell }: Target): string =>
  `Cell ${cell} is changed by another part of this update: do this one after it.`;

const unfit = ({ cell }: Target): string =>
  `Cell ${cell} cannot be written so that it is read as meant: change it in the sheet.`;

const disturbs = ({ cell }: Target): string =>
  `A change of cell ${cell} would change how other actions are read: look at them, and change it in the sheet.`;

/** What already stands as asked for is not written again. */
function isChange({ before, after }: CellChange): boolean {
  return before.value !== after.value || before.fill !== after.fill;
}

const refusals = ({ of }: Pick<Target, "of">, reason: string): Refusal[] =>
  of.map(({ key, field }) => ({ key, field, reason }));
