import type { Corrections } from "../corrections";
import type { Steps } from "../steps";
import type { Target, UpdateContext } from "./target";
import { trialReader, type Trial, type TrialReader } from "./trialReader";
import type { CellChange } from "./update";

export interface FittedTargets {
  readonly changes: readonly CellChange[];
  /** What no way of writing fits. */
  readonly unfit: readonly Target[];
  /** What would change how actions are read that nobody updates. */
  readonly disturbing: readonly Target[];
}

/**
 * Every target with the first of its ways that reads as meant, less those that would change how others are read. One
 * reading of the plan with all of them written answers for all; others only tell which cells are at fault.
 */
export function* fitTargets(
  context: UpdateContext,
  all: readonly Target[],
  corrections: Corrections,
): Steps<FittedTargets> {
  const reader = trialReader(context, corrections);
  const unfit: Target[] = [];
  let open = all.map((target): Trial => ({ target, at: 0 }));
  for (;;) {
    unfit.push(...open.filter(isExhausted).map(({ target }) => target));
    open = open.filter((trial) => !isExhausted(trial));
    if (open.length === 0) return { changes: [], unfit, disturbing: [] };
    const wrong = yield* reader.wrongAmong(open, open);
    if (wrong.length === 0) break;
    const next = new Set(yield* atFault(reader, without(open, wrong), wrong));
    open = open.map((trial) => (next.has(trial) ? { ...trial, at: trial.at + 1 } : trial));
  }
  const { changes, disturbing } = yield* undisturbing(reader, open);
  if (changes !== null) return { changes, unfit, disturbing };
  return { changes: [], unfit, disturbing: open.map(({ target }) => target) };
}

function without(trials: readonly Trial[], some: readonly Trial[]): readonly Trial[] {
  const left = new Set(some);
  return trials.filter((trial) => !left.has(trial));
}

const isExhausted = ({ target, at }: Trial): boolean => at >= target.candidates.length;

/**
 * Those of the wrong trials that need another way. One cell written in a way that does not fit can spoil how others of
 * its column are read: those are not at fault, unless nothing else is. Cells that would be written alike are at fault
 * alike, so that one of them is tried for all.
 */
function* atFault(
  reader: TrialReader,
  held: readonly Trial[],
  wrong: readonly Trial[],
): Steps<readonly Trial[]> {
  const alike = new Map<string, Trial[]>();
  for (const trial of wrong) {
    const same = alike.get(wayOf(trial));
    if (same) same.push(trial);
    else alike.set(wayOf(trial), [trial]);
  }
  const first = [...alike.values()].flatMap(([trial]) => trial ?? []);
  const own = yield* wrongByThemselves(reader, held, first);
  return own.length === 0 ? wrong : own.flatMap((trial) => alike.get(wayOf(trial)) ?? []);
}

/** What is written in a cell. */
const wayOf = ({ target: { candidates }, at }: Trial): string =>
  JSON.stringify(candidates[at]?.state);

const FEW = 8;

function* wrongByThemselves(
  reader: TrialReader,
  held: readonly Trial[],
  wrong: readonly Trial[],
): Steps<readonly Trial[]> {
  if (wrong.length === 1 || reader.isSpent()) return wrong;
  const own: Trial[] = [];
  // Of a few most are at fault: each is looked at in fewer readings by itself than by halves.
  for (const some of wrong.length <= FEW ? wrong.map((trial) => [trial]) : halves(wrong)) {
    const still = yield* reader.wrongAmong(some, [...held, ...some]);
    if (still.length > 0) own.push(...(yield* wrongByThemselves(reader, held, some)));
  }
  return own;
}

/** Trials less those that change how other actions are read; changes are null where even that does not help. */
function* undisturbing(
  reader: TrialReader,
  open: readonly Trial[],
): Steps<{
  readonly changes: readonly CellChange[] | null;
  readonly disturbing: readonly Target[];
}> {
  if (yield* reader.isElsewhereTheSame(open)) {
    return { changes: reader.changesOf(open), disturbing: [] };
  }
  const disturbing = yield* disturbers(reader, open);
  const kept = without(open, disturbing);
  const isRead = (yield* reader.wrongAmong(kept, kept)).length === 0;
  return isRead && (yield* reader.isElsewhereTheSame(kept))
    ? { changes: reader.changesOf(kept), disturbing: disturbing.map(({ target }) => target) }
    : { changes: null, disturbing: [] };
}

function* disturbers(reader: TrialReader, trials: readonly Trial[]): Steps<readonly Trial[]> {
  if (trials.length === 1 || reader.isSpent()) return trials;
  const own: Trial[] = [];
  for (const half of halves(trials)) {
    if (yield* reader.isElsewhereTheSame(half)) continue;
    own.push(...(yield* disturbers(reader, half)));
  }
  return own;
}

function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
