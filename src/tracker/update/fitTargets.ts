import type { Corrections } from "../corrections";
import type { Action, Plan } from "../model";
import { readAgain } from "../read/readAgain";
import { applyToSnapshot } from "./applyToSnapshot";
import { cellAt } from "./cells";
import { actionWithKey } from "./lookup";
import type { Target, UpdateContext } from "./target";
import type { CellChange } from "./update";

export interface FittedTargets {
  readonly changes: readonly CellChange[];
  /** What no way of writing fits. */
  readonly unfit: readonly Target[];
  /** What would change how actions are read that nobody updates. */
  readonly disturbing: readonly Target[];
}

/** A target, and which of its ways is tried. */
interface Trial {
  readonly target: Target;
  readonly at: number;
}

/** Every target with the first of its ways that reads as meant, less those that would change how others are read. */
export function fitTargets(
  context: UpdateContext,
  all: readonly Target[],
  corrections: Corrections,
): FittedTargets {
  const reader = trialReader(context, corrections);
  const unfit: Target[] = [];
  let open = all.map((target): Trial => ({ target, at: 0 }));
  for (;;) {
    unfit.push(...open.filter(isExhausted).map(({ target }) => target));
    open = open.filter((trial) => !isExhausted(trial));
    const wrong = reader.wrongAmong(open, open);
    if (wrong.length === 0) break;
    const held = without(open, wrong);
    const own = wrongByThemselves(reader, held, wrong);
    const next = new Set(own.length > 0 ? own : wrong);
    open = open.map((trial) => (next.has(trial) ? { ...trial, at: trial.at + 1 } : trial));
  }
  const { changes, disturbing } = undisturbing(reader, open);
  if (changes !== null) return { changes, unfit, disturbing };
  return { changes: [], unfit, disturbing: open.map(({ target }) => target) };
}

function without(trials: readonly Trial[], some: readonly Trial[]): readonly Trial[] {
  const left = new Set(some);
  return trials.filter((trial) => !left.has(trial));
}

const isExhausted = ({ target, at }: Trial): boolean => at >= target.candidates.length;

/** So many readings of a plan are spent on telling which of several cells is at fault; of a long plan fewer. */
const MOST_READINGS = 48;
const MOST_ACTIONS_READ = 40_000;

interface TrialReader {
  /** Those of `asked` that are not read as meant with `written` in their cells. */
  readonly wrongAmong: (asked: readonly Trial[], written: readonly Trial[]) => readonly Trial[];
  /** Whether actions that nobody updates are read as before. */
  readonly isElsewhereTheSame: (written: readonly Trial[]) => boolean;
  readonly changesOf: (written: readonly Trial[]) => readonly CellChange[];
  readonly isSpent: () => boolean;
}

function trialReader(context: UpdateContext, corrections: Corrections): TrialReader {
  const { plan, snapshot } = context;
  let readings = 0;
  let last: { readonly of: string; readonly read: Plan } | null = null;
  const changesOf = (written: readonly Trial[]) =>
    written.map(({ target, at }) => changeOf(context, target, at));
  const readWith = (written: readonly Trial[]): Plan => {
    const of = written.map(({ target, at }) => `${target.sheet}!${target.cell} ${at}`).join("|");
    if (last?.of === of) return last.read;
    readings++;
    const cells = applyToSnapshot(snapshot, changesOf(written));
    last = { of, read: readAgain(plan, cells, corrections) };
    return last.read;
  };
  return {
    wrongAmong: (asked, written) => {
      const read = readWith(written);
      return asked.filter(({ target }) => !target.holds(read) || !areTheirOwn(plan, read, target));
    },
    isElsewhereTheSame: (written) => readsTheSame(plan, readWith(written), written),
    changesOf,
    isSpent: () => readings >= MOST_READINGS || readings * plan.actions.length > MOST_ACTIONS_READ,
  };
}

/** One cell written in a way that does not fit can spoil how others of its column are read: those are not at fault. */
function wrongByThemselves(
  reader: TrialReader,
  held: readonly Trial[],
  wrong: readonly Trial[],
): readonly Trial[] {
  if (wrong.length === 1 || reader.isSpent()) return wrong;
  return halves(wrong).flatMap((half) => {
    const still = reader.wrongAmong(half, [...held, ...half]);
    return still.length === 0 ? [] : wrongByThemselves(reader, held, half);
  });
}

/** Trials less those that change how other actions are read; changes are null where even that does not help. */
function undisturbing(
  reader: TrialReader,
  open: readonly Trial[],
): { readonly changes: readonly CellChange[] | null; readonly disturbing: readonly Target[] } {
  if (reader.isElsewhereTheSame(open)) return { changes: reader.changesOf(open), disturbing: [] };
  const disturbing = disturbers(reader, open);
  const kept = without(open, disturbing);
  const fits = reader.wrongAmong(kept, kept).length === 0 && reader.isElsewhereTheSame(kept);
  return fits
    ? { changes: reader.changesOf(kept), disturbing: disturbing.map(({ target }) => target) }
    : { changes: null, disturbing: [] };
}

function disturbers(reader: TrialReader, trials: readonly Trial[]): readonly Trial[] {
  if (trials.length === 1 || reader.isSpent()) return trials;
  return halves(trials).flatMap((half) =>
    reader.isElsewhereTheSame(half) ? [] : disturbers(reader, half),
  );
}

function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

/** Whether every action that is not updated is read as before, whatever the changes did to the columns around it. */
function readsTheSame(before: Plan, after: Plan, written: readonly Trial[]): boolean {
  const touched = new Set(written.flatMap(({ target }) => target.of.map(({ key }) => key)));
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
