import type { IsoDate, Plan } from "../model";
import { mapped, type Steps } from "../steps";
import type { ActionFacts } from "../summary/actionFacts";
import type { Direction } from "../summary/moves";
import { baselineOf, earlierReports } from "./baseline";
import { closedEdits, type ClosedEdit } from "./closedEdits";
import {
  dateMove,
  movementBetween,
  statusMove,
  type DateMove,
  type Movement,
  type Pair,
} from "./movement";
import { progressOf } from "./progress";
import { slippages, type Slippage } from "./slippage";
import type { History, KeptAction, Snapshot } from "./snapshot";
import { periodsInTrouble } from "./stuck";
import { takeSnapshot } from "./takeSnapshot";

/** What earlier reports, and the tracker's own quarters, say of an action. */
export interface PastFacts extends Slippage {
  /** As the report that is compared with told it; null where it did not, or where there is none. */
  readonly before: KeptAction | null;
  readonly status: Direction | "same" | "new" | null;
  readonly date: DateMove | null;
  /** For how many periods running it has been at risk or delayed, this one among them. */
  readonly periodsInTrouble: number;
  /** Whether its progress is told in the words of the period before. */
  readonly isCopied: boolean;
}

/** A plan beside what is kept of its earlier reports. */
export interface Past {
  /** This position, as it is kept for the next report. */
  readonly now: Snapshot;
  /** Kept reports of earlier periods, the earliest first. */
  readonly earlier: readonly Snapshot[];
  /** Kept reports as at later days, the earliest first: nothing is compared with them. */
  readonly later: readonly Snapshot[];
  /** What changed since the report that is compared with; null on a first report. */
  readonly movement: Movement | null;
  readonly of: (facts: ActionFacts) => PastFacts;
  /** Whether it is known what dates were before: by an earlier report, or by the plan's own column of first dates. */
  readonly knowsDates: boolean;
  /** A theme of the plan as reports are kept by it. */
  readonly themeIn: (theme: string | null) => string;
  /** The actions whose progress is told in the words of the period before, by reference. */
  readonly copied: readonly (string | null)[];
  readonly edits: readonly ClosedEdit[];
  readonly problems: readonly string[];
}

/** What a person chooses of the history. */
export interface PastOptions {
  /** What the report's period is called; null for the quarter's own name. */
  readonly period: string | null;
  /** The day of the kept report to compare with; null for the last one before. */
  readonly since: IsoDate | null;
}

export function* pastOf(
  plan: Plan,
  facts: readonly ActionFacts[],
  { snapshots, problems }: History,
  { period, since }: PastOptions,
): Steps<Past> {
  const now = yield* takeSnapshot(plan, facts, period);
  const earlier = earlierReports(snapshots, now);
  const baseline = baselineOf(earlier, since);
  const movement = baseline === null ? null : movementBetween(baseline, now);
  yield;
  const history = historyOf(earlier, now, movement);
  yield;
  const pasts = yield* mapped(facts, (fact, at): [ActionFacts, PastFacts] => {
    const kept = now.actions[at];
    return [fact, kept === undefined ? NOTHING_PAST : pastFacts(fact, kept, plan, history)];
  });
  const all = new Map(pasts);
  const themes = new Map(
    facts.map(({ action }, at) => [action.theme, now.actions[at]?.theme ?? ""]),
  );
  return {
    now,
    earlier,
    later: snapshots.filter(({ asOf }) => asOf > now.asOf),
    movement,
    of: (fact) => all.get(fact) ?? NOTHING_PAST,
    knowsDates: earlier.length > 0 || plan.actions.some(({ originalDue }) => originalDue !== null),
    themeIn: (theme) => themes.get(theme) ?? "",
    copied: facts.filter((fact) => all.get(fact)?.isCopied).map(({ action }) => action.ref),
    edits: closedEdits(earlier, now),
    problems,
  };
}

/** What earlier reports tell of each action, by the action as it is kept now. */
interface Known {
  readonly movement: Movement | null;
  readonly pairs: ReadonlyMap<KeptAction, Pair>;
  readonly slips: ReadonlyMap<KeptAction, Slippage>;
  readonly trouble: ReadonlyMap<KeptAction, number>;
  /** The progress that the last report told. */
  readonly progress: ReadonlyMap<KeptAction, string | null>;
}

function historyOf(earlier: readonly Snapshot[], now: Snapshot, movement: Movement | null): Known {
  const last = earlier.at(-1);
  const lastPairs = last === undefined ? [] : movementBetween(last, now).pairs;
  return {
    movement,
    pairs: new Map(movement?.pairs.map((pair) => [pair.now, pair])),
    slips: slippages(earlier, now),
    trouble: periodsInTrouble(earlier, now),
    progress: new Map(lastPairs.map((pair) => [pair.now, pair.before.progress])),
  };
}

function pastFacts(
  { action, counted }: ActionFacts,
  kept: KeptAction,
  plan: Plan,
  { movement, pairs, slips, trouble, progress }: Known,
): PastFacts {
  const pair = pairs.get(kept);
  const words = progressOf(action, plan);
  const before = words.before === undefined ? progress.get(kept) : words.before;
  const isOpen = counted && action.status !== "complete";
  return {
    ...(slips.get(kept) ?? NO_SLIPPAGE),
    before: pair?.before ?? null,
    status: movement === null ? null : pair ? (statusMove(pair) ?? "same") : "new",
    date: pair ? dateMove(pair) : null,
    periodsInTrouble: trouble.get(kept) ?? 0,
    isCopied: isOpen && words.now !== null && words.now === before,
  };
}

const NO_SLIPPAGE: Slippage = { original: null, timesMoved: 0, daysSlipped: null };

const NOTHING_PAST: PastFacts = {
  ...NO_SLIPPAGE,
  before: null,
  status: null,
  date: null,
  periodsInTrouble: 0,
  isCopied: false,
};
