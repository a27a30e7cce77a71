import type { SetRole } from "../corrections";
import { countedBefore } from "./countedRatings";
import { assignRoles, meansStage, type LabelContext } from "./assignRoles";
import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import type { AssignedRole } from "./labelMeanings";
import { periodColumns, type PeriodKind } from "./periodColumns";
import { isPeriodLabel } from "./periodLabel";
import { leadOrganisation } from "./leadOrganisation";
import { otherLeads } from "./otherLeads";
import { ratingElse } from "./ratingsBeside";
import { earlierRevisions, newLead } from "./replacements";
import { findSpreads } from "./spreadRatings";
import { findStepPairs, type StepPair } from "./stepPairs";
import { withSubActions } from "./subActions";

/** What the labels of a signature mean; index n speaks of a header's nth label. */
export interface LabelRoles {
  readonly roles: readonly (AssignedRole | null)[];
  readonly periods: readonly (PeriodKind | null)[];
  /** Labels that together head one rating, a colour each. */
  readonly spreads: readonly (readonly number[])[];
  /** Labels of the leads of other organisations. */
  readonly otherLeads: readonly number[];
  readonly newLead: number | null;
  /** The label of whose the lead is. */
  readonly leadOrganisation: number | null;
  /** Labels of ratings that are counted before the rating's own. */
  readonly earlierRatings: readonly number[];
  /** Labels of more revised dates. */
  readonly earlierRevised: readonly number[];
  /** A second label of stages: "Done (Y/N)" beside "% complete". */
  readonly otherStage: number | null;
  /** The label of the rating that counts where the rating is blank. */
  readonly ratingElse: number | null;
  readonly stepPairs: readonly StepPair[];
}

/** What a header’s labels mean, by their words and by what the cells below them hold. */
export function readLabels(
  over: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
  context: LabelContext,
): LabelRoles {
  const { set } = context;
  const labels = withSubActions(withReferencesApart(over, profiles), profiles);
  const spreads = findSpreads(labels, profiles).filter((group) => !group.some((i) => set.has(i)));
  const spread = new Set(spreads.flat());
  const periods = periodColumns(labels, profiles).map((kind, i) =>
    spread.has(i) ? spreadPeriod(labels, spreads, i) : setPeriod(set.get(i), kind),
  );
  const taken = new Set([
    ...periods.flatMap((kind, i) => (kind === null ? [] : [i])),
    ...spread,
    ...set.keys(),
  ]);
  const assigned = assignRoles(labels, profiles, taken, context);
  const roles = rateBySpread(assigned, spreads, periods);
  const isRated = periods.includes("quarter") || periods.includes("ratedMilestone");
  const rated = isRated ? roles : rateByStage(roles, profiles);
  const isFree = (i: number) => rated[i] == null && !taken.has(i);
  const ratedBy = rated.findIndex((role) => role?.meaning === "rag");
  const earlierRatings = countedBefore(labels, ratedBy, isFree);
  const others = labels.flatMap((label, i) => {
    const cells = profiles[i];
    const isStage = isFree(i) && !earlierRatings.includes(i);
    return isStage && cells !== undefined && meansStage(label, cells) ? i : [];
  });
  const ledElsewhere = otherLeads(labels, profiles, rated);
  const found = {
    otherLeads: ledElsewhere,
    stepPairs: findStepPairs(labels, profiles),
    newLead: newLead(labels, profiles, (i) => isFree(i) && !ledElsewhere.includes(i)),
    leadOrganisation: leadOrganisation(labels, profiles, (i) => isFree(i) || isBeside(rated[i])),
    ratingElse: ratingElse(labels, rated, isFree),
    earlierRatings,
    earlierRevised: earlierRevisions(labels, profiles, isFree),
  };
  return { ...withFreedStage(rated, others), ...found, periods, spreads };
}

/** Roles of what stands beside an action's lead. */
const isBeside = (role: AssignedRole | null | undefined): boolean =>
  role?.meaning === "group" || role?.meaning === "other";

/** "Action" merged over the references and the words names the words. */
function withReferencesApart(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): readonly HeaderLabel[] {
  const isOver = (i: number) => {
    const [left, right] = [labels[i], labels[i + 1]];
    const isMerged = left?.own === true && right?.own === false;
    const [numbers, words] = [profiles[i], profiles[i + 1]];
    if (!isMerged || left.parts.join() !== right.parts.join() || !numbers || !words) return false;
    return (
      numbers.references > 0.8 && words.filled >= numbers.filled && words.averageLength > WORDS
    );
  };
  return labels.map((label, i) => {
    if (isOver(i)) return { ...label, parts: [] };
    return isOver(i - 1) ? { ...label, own: true } : label;
  });
}

/** The least length of words beside references. */
const WORDS = 12;

/** The first column of a spread rating stands for its period, where its heading says one. */
function spreadPeriod(
  labels: readonly HeaderLabel[],
  spreads: LabelRoles["spreads"],
  index: number,
): PeriodKind | null {
  const isFirst = spreads.some(([first]) => first === index);
  const heading = labels[index]?.parts.slice(0, -1) ?? [];
  return isFirst && heading.some(isPeriodLabel) ? "quarter" : null;
}

/** A spread rating without a period is the rating for now, unless another column is. */
function rateBySpread(
  roles: readonly (AssignedRole | null)[],
  spreads: LabelRoles["spreads"],
  periods: LabelRoles["periods"],
): (AssignedRole | null)[] {
  const free = spreads.flatMap(([first]) => first ?? []).find((i) => periods[i] === null);
  if (free === undefined || roles.some((role) => role?.meaning === "rag")) return [...roles];
  return roles.map((role, i) => (i === free ? { meaning: "rag", score: 1 } : role));
}

function setPeriod(set: SetRole | undefined, found: PeriodKind | null): PeriodKind | null {
  if (set === undefined) return found;
  return set === "milestone" || set === "quarter" ? set : null;
}

/** A stage is the rating where no other column is: unless it holds percentages or ticks, which rate nothing. */
function rateByStage(
  roles: readonly (AssignedRole | null)[],
  profiles: readonly ColumnProfile[],
): (AssignedRole | null)[] {
  const rated = roles.some((role) => role?.meaning === "rag");
  return roles.map((role, i) => {
    const { ratings = 0, stages = 0 } = profiles[i] ?? {};
    const holds = ratings > 0.3 && ratings >= stages - FEW;
    return role?.meaning === "stage" && !rated && holds ? { ...role, meaning: "rag" } : role;
  });
}

/** So few ticks among words, as a share of the cells, may be slips. */
const FEW = 0.1;

/** Where the stage became the rating, another column of stages is the stage; else it is a second witness. */
function withFreedStage(
  roles: readonly (AssignedRole | null)[],
  [first, ...others]: readonly number[],
): Pick<LabelRoles, "roles" | "otherStage"> {
  const hasStage = roles.some((role) => role?.meaning === "stage");
  if (first === undefined || hasStage) return { roles, otherStage: first ?? null };
  const freed: AssignedRole = { meaning: "stage", score: 0.6 };
  return {
    roles: roles.map((role, i) => (i === first ? freed : role)),
    otherStage: others[0] ?? null,
  };
}
