import { mergeCorrections, type Corrections } from "../tracker/corrections";
import type { WorkbookSnapshot } from "../tracker/grid";
import type { IsoDate, Plan } from "../tracker/model";
import type { Preferences } from "../tracker/preferences";
import { readPlanInSteps } from "../tracker/read/readPlan";
import { checkPlanInSteps } from "../tracker/rules";
import type { SortedFlags } from "../tracker/setAside";
import { sortFlags } from "../tracker/setAside/sortFlags";
import { finished, type Steps } from "../tracker/steps";
import { loadCorrections } from "./corrections";
import { inTurns } from "./inTurns";
import { loadPreferences } from "./preferences";
import { loadSetAside } from "./setAside";

export interface JudgeOptions {
  /** The day that the plan is judged at. */
  readonly asOf: IsoDate;
  /** Corrections that count over those that the workbook keeps. */
  readonly corrections?: Corrections;
  /** Preferences that count over those that the workbook keeps. */
  readonly preferences?: Partial<Preferences>;
}

/** What was read from the open workbook, and what was flagged: `flags` are in force, and all that is counted. */
export interface Reading extends SortedFlags {
  /** The cells that it was read from: judged again, it needs no word with Excel. */
  readonly snapshot: WorkbookSnapshot;
  /** It has no actions where the workbook holds no tracker. */
  readonly plan: Plan;
  /** Sheets that this add-in wrote earlier; they were not read. */
  readonly ownSheets: readonly string[];
  /** What it was read and judged by. */
  readonly preferences: Preferences;
}

/** As `judge`, a few milliseconds at a time: what shows the plan goes on drawing and answering. */
export function judgeInTurns(
  snapshot: WorkbookSnapshot,
  options: JudgeOptions,
  signal?: AbortSignal,
): Promise<Reading> {
  return inTurns(judgeInSteps(snapshot, options), signal);
}

/** The plan in cells that were read, and its flags, with what the open workbook keeps. Asks nothing of Excel. */
export function judge(snapshot: WorkbookSnapshot, options: JudgeOptions): Reading {
  return finished(judgeInSteps(snapshot, options));
}

function* judgeInSteps(snapshot: WorkbookSnapshot, options: JudgeOptions): Steps<Reading> {
  const { setAside, problems } = loadSetAside();
  const loaded = loadPreferences();
  const preferences = { ...loaded.preferences, ...options.preferences };
  const plan = yield* readCorrected(snapshot, { ...options, preferences }, [
    ...problems,
    ...loaded.problems,
  ]);
  const flags = yield* checkPlanInSteps(plan, preferences);
  return {
    snapshot,
    plan,
    ...sortFlags(flags, setAside, plan, snapshot),
    ownSheets: snapshot.ownSheets,
    preferences,
  };
}

/** `others` are problems with what else the workbook keeps. */
function* readCorrected(
  snapshot: WorkbookSnapshot,
  { asOf, corrections, preferences }: JudgeOptions & { readonly preferences: Preferences },
  others: readonly string[],
): Steps<Plan> {
  const { corrections: kept, problems } = loadCorrections();
  const plan = yield* readPlanInSteps(snapshot, {
    asOf,
    dateOrder: preferences.dateOrder,
    corrections: corrections === undefined ? kept : mergeCorrections(kept, corrections),
  });
  const unread = [...problems, ...others].map((problem) => ({
    used: false,
    text: `A setting kept in this workbook could not be read. ${problem}`,
  }));
  return { ...plan, corrections: [...plan.corrections, ...unread] };
}
