import type { Action, Flag, IsoDate, Plan, Rating, RuleId, TrackerTable } from "../model";

/** An action with what the flags and the as-of date say of it: everything that the sheets tell from. */
export interface ActionFacts {
  readonly action: Action;
  /** Those in force. */
  readonly flags: readonly Flag[];
  /** Those that a person has set aside: they count nowhere, and are told as such. */
  readonly setAside: readonly Flag[];
  /** Cross-references are told, never counted. */
  readonly counted: boolean;
  readonly deadline: Deadline;
  /** Why it could not be judged whether the action is late; null where it could. */
  readonly notJudged: string | null;
  readonly evidence: EvidenceState;
  readonly lastQuarter: LastQuarterState;
}

export type Deadline = "Overdue" | "Not confirmed as met" | "Set aside" | "No";
export type EvidenceState =
  "Recorded" | "Described, not recorded" | "Missing" | "Missing, set aside" | "No column";
export type LastQuarterState = "Yes" | "No" | "Complete" | "No quarters";

/** The facts of every action, in the plan's order, by the flags in force. */
export function actionFacts(
  plan: Plan,
  flags: readonly Flag[],
  setAside: readonly Flag[] = [],
): readonly ActionFacts[] {
  const byKey = flagsByKey(flags);
  const asideByKey = flagsByKey(setAside);
  return plan.actions.map((action) => {
    const own = byKey.get(action.key) ?? [];
    const aside = asideByKey.get(action.key) ?? [];
    const deadline = deadlineOf(own, aside);
    return {
      action,
      flags: own,
      setAside: aside,
      counted: action.seeAlso === null,
      deadline,
      notJudged: deadline === "Overdue" ? null : notJudgedReason(action, own, aside),
      evidence: evidenceOf(action, own, aside),
      lastQuarter: lastQuarterOf(action, plan.tables[action.table], plan.asOf),
    };
  });
}

function flagsByKey(flags: readonly Flag[]): ReadonlyMap<string | null, readonly Flag[]> {
  const groups = new Map<string | null, Flag[]>();
  for (const flag of flags) {
    const group = groups.get(flag.key);
    if (group === undefined) groups.set(flag.key, [flag]);
    else group.push(flag);
  }
  return groups;
}

function has(flags: readonly Flag[], ...rules: readonly RuleId[]): boolean {
  return flags.some(({ rule }) => rules.includes(rule));
}

/** A high overdue flag is late; a lower one is a date that has passed and is not confirmed as met. */
function deadlineOf(flags: readonly Flag[], aside: readonly Flag[]): Deadline {
  const overdue = flags.filter(({ rule }) => rule === "overdue");
  if (overdue.length === 0) return has(aside, "overdue") ? "Set aside" : "No";
  return overdue.some(({ severity }) => severity === "high") ? "Overdue" : "Not confirmed as met";
}

function notJudgedReason(
  action: Action,
  flags: readonly Flag[],
  aside: readonly Flag[],
): string | null {
  if (action.status === "complete") return null;
  if (has(flags, "date-to-be-confirmed")) return "Date to be confirmed";
  if (has(flags, "ambiguous-date")) return "Ambiguous date";
  if (action.due !== null) return null;
  if (action.ongoing) return "Open-ended";
  return has(aside, "date-to-be-confirmed") ? "Date to be confirmed" : "No date";
}

function evidenceOf(action: Action, flags: readonly Flag[], aside: readonly Flag[]): EvidenceState {
  if (has(flags, "missing-evidence", "nothing-recorded")) return "Missing";
  if (has(aside, "missing-evidence", "nothing-recorded")) return "Missing, set aside";
  if (action.sources.evidence === undefined && action.evidence.length === 0) return "No column";
  return action.evidenceKind === "expected" ? "Described, not recorded" : "Recorded";
}

/** Whether the action holds a rating for the last quarter of its table that has ended. */
function lastQuarterOf(
  action: Action,
  table: TrackerTable | undefined,
  asOf: IsoDate,
): LastQuarterState {
  const last = lastEndedQuarter(table, asOf);
  if (last === null) return "No quarters";
  const rated = action.ratings.some(
    ({ period, status }) => period === last.label && status !== "unrated",
  );
  if (rated) return "Yes";
  return action.status === "complete" ? "Complete" : "No";
}

/** The latest quarter of a table whose last day is not after the as-of date. */
export function lastEndedQuarter(
  table: TrackerTable | undefined,
  asOf: IsoDate,
): TrackerTable["quarters"][number] | null {
  const ended = (table?.quarters ?? []).filter(({ end }) => end <= asOf);
  return ended.reduce<(typeof ended)[number] | null>(
    (latest, quarter) => (latest === null || quarter.end > latest.end ? quarter : latest),
    null,
  );
}

/** The rating in force and the one of the period before it; null where the plan gives none. */
export function ratingsNowAndBefore(
  action: Action,
  asOf: IsoDate,
): { now: Rating | null; before: Rating | null } {
  const begun = action.ratings.filter(({ start }) => start === null || start <= asOf);
  const rated = begun.findLastIndex(({ status }) => status !== "unrated");
  const at = rated === -1 ? begun.length - 1 : rated;
  return { now: begun[at] ?? null, before: begun[at - 1] ?? null };
}
