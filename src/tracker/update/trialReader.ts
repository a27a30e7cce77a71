import type { Corrections } from "../corrections";
import type { Action, Plan } from "../model";
import { readAgainInSteps } from "../read/readAgain";
import { filtered, type Steps } from "../steps";
import { applyToSnapshot } from "./applyToSnapshot";
import { cellAt } from "./cells";
import { actionWithKey } from "./lookup";
import type { Target, UpdateContext } from "./target";
import type { CellChange } from "./update";

/** A target, and which of its ways is tried. */
export interface Trial {
  readonly target: Target;
  readonly at: number;
}

/** Tells how a plan is read with trials written in their cells. */
export interface TrialReader {
  /** Those of `asked` that are not read as meant with `written` in their cells. */
  readonly wrongAmong: (
    asked: readonly Trial[],
    written: readonly Trial[],
  ) => Steps<readonly Trial[]>;
  /** Whether actions that nobody updates are read as before. */
  readonly isElsewhereTheSame: (written: readonly Trial[]) => Steps<boolean>;
  readonly changesOf: (written: readonly Trial[]) => readonly CellChange[];
  /** Whether no more readings are to be spent on telling which of several cells is at fault. */
  readonly isSpent: () => boolean;
}

/** So many readings of a plan are spent on telling which of several cells is at fault; of a long plan fewer. */
const MOST_READINGS = 48;
const MOST_ACTIONS_READ = 40_000;

export function trialReader(context: UpdateContext, corrections: Corrections): TrialReader {
  const { plan, snapshot } = context;
  let readings = 0;
  let last: { readonly of: string; readonly read: Plan } | null = null;
  const changesOf = (written: readonly Trial[]) =>
    written.map(({ target, at }) => changeOf(context, target, at));
  function* readWith(written: readonly Trial[]): Steps<Plan> {
    const of = written.map(({ target, at }) => `${target.sheet}!${target.cell} ${at}`).join("|");
    if (last?.of === of) return last.read;
    readings++;
    const cells = applyToSnapshot(snapshot, changesOf(written));
    yield;
    last = { of, read: yield* readAgainInSteps(plan, cells, corrections) };
    return last.read;
  }
  return {
    *wrongAmong(asked, written) {
      const read = yield* readWith(written);
      return yield* filtered(
        asked,
        ({ target }) => !target.holds(read) || !areTheirOwn(plan, read, target),
      );
    },
    *isElsewhereTheSame(written) {
      const read = yield* readWith(written);
      yield;
      return readsTheSame(plan, read, written);
    },
    changesOf,
    isSpent: () => readings >= MOST_READINGS || readings * plan.actions.length > MOST_ACTIONS_READ,
  };
}

/** Whether every action that is not updated is read as before, whatever the changes did to the columns around it. */
function readsTheSame(before: Plan, after: Plan, written: readonly Trial[]): boolean {
  const touched = new Set(written.flatMap(({ target }) => target.of.map(({ key }) => key)));
  const rest = ({ actions }: Plan) => actions.filter(({ key }) => !touched.has(key));
  const now = rest(after);
  return (
    before.actions.length === after.actions.length &&
    rest(before).every((action, at) => isReadAs(action, now[at]))
  );
}

const isReadAs = (was: Action, now: Action | undefined): boolean =>
  was.key === now?.key &&
  was.text === now.text &&
  was.due === now.due &&
  was.rag === now.rag &&
  was.status === now.status;

/** Whether the updated actions are the same actions, with the same leads: a date behind a name may read as another name. */
function areTheirOwn(before: Plan, after: Plan, { of }: Target): boolean {
  return of.every(({ key, field }) => {
    const [was, now] = [actionWithKey(before, key), actionWithKey(after, key)];
    return field === "lead" || (was && now && identityOf(was) === identityOf(now));
  });
}

const identityOf = ({ ref, text, leads }: Action): string =>
  [ref, text, ...leads.map(({ name }) => name)].join("|");

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
