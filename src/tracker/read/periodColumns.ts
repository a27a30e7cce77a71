import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { matchLabel, type LabelMatch } from "./headerLabel";
import { isPeriodLabel, isQuarterLabel, toldPeriod, withoutMonthCount } from "./periodLabel";
import { secondRatings } from "./raters";
import { holdsCodes, holdsRatings, LONGEST_CODE } from "./roleFit";
import type { ColumnMeaning } from "./vocabulary";

/**
 * "ratedMilestone": words that are due by a day, rated by their fills. "otherRating": what somebody else rates for a time
 * that the plan's own rating has too.
 */
export type PeriodKind = "milestone" | "quarter" | "ratedMilestone" | "otherRating";

const PROSE = 25;
/** Labels beside a period that say that its column tells what is to be done in it. */
const PLANS: readonly ColumnMeaning[] = ["step", "action"];
/** Labels beside a period that say that its column tells something else than a rating or a milestone. */
const TELLS: readonly ColumnMeaning[] = ["update", "evidence", "impact", "due", "lead", "other"];

/** For each label, whether it is the date of milestones or the period of ratings; null for other columns. */
export function periodColumns(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): (PeriodKind | null)[] {
  if (areBars(labels, profiles)) return labels.map(() => null);
  const measured = labels.some((label) => meaningsOf(label).has("measure"));
  const rated = ratedPeriods(labels);
  const planned = plannedQuarters(labels, profiles);
  const toldRatings = labels.filter((label, i) => isToldRating(label, profiles[i]));
  const kinds = labels.map((label, i) => {
    if (toldRatings.length > 1 && toldRatings.includes(label)) return "quarter";
    if (label.own && YEARS_MILESTONES.test(label.parts.join(" "))) return "milestone";
    if (planned.has(headingOf(label)) && isQuarter(label)) return "milestone";
    const beside = besideRating(label, rated);
    return beside === undefined ? periodKind(label, profiles[i], measured) : beside;
  });
  const dated = kinds.filter((_, i) => !isQuarter(labels[i]));
  const told = dated.find(isTold) ?? "milestone";
  const settled = kinds.map((kind) => (kind === "unclear" ? told : kind));
  const seconds = secondRatings(
    labels,
    settled.flatMap((kind, i) => (kind === "quarter" ? i : [])),
  );
  return settled.map((kind, i) => (seconds.includes(i) ? "otherRating" : kind));
}

/** So many columns of one colour draw when work goes on. */
const FEWEST_BARS = 3;

/**
 * A chart of bars: months that hold one colour and no word, or colours in columns finer than the months, where the work's
 * start or its rating has a column of its own; or weeks that hold hardly a word, where its start, its end and its rating have.
 */
function areBars(labels: readonly HeaderLabel[], profiles: readonly ColumnProfile[]): boolean {
  const timed = labels.flatMap((label, i) => {
    const cells = profiles[i];
    return cells && label.own && label.parts.some(isPeriodLabel) ? [{ label, cells, i }] : [];
  });
  const drawn = timed.filter(({ cells }) => cells.colouredOnly > 0);
  if (drawn.length < FEWEST_BARS) return false;
  const colours = new Set(drawn.flatMap(({ cells }) => [...cells.colours]));
  const finer = drawn.filter(({ i }) => isDrawnOn(labels[i + 1], profiles[i + 1]));
  const rest = labels.filter(({ parts }) => !parts.some(isPeriodLabel)).map(meaningsOf);
  const says = (...meanings: ColumnMeaning[]) =>
    rest.some((label) => meanings.some((meaning) => label.has(meaning)));
  const words = timed.reduce((sum, { cells }) => sum + cells.filled, 0);
  const draws = colours.size === 1 || finer.length >= FEWEST_BARS;
  if (draws && words === 0) return says("start", "rag", "stage");
  const areWeeks = timed.every(({ label }) => DAY.test(periodOf(label)));
  const fills = drawn.reduce((sum, { cells }) => sum + cells.colouredOnly, 0);
  const areDrawn = (areWeeks || colours.size === 1) && words < fills * FEW;
  return areDrawn && says("start") && says("due") && says("rag", "stage");
}

/** Whether the fills go on under the same label, which reaches over the next column or not. */
function isDrawnOn(label: HeaderLabel | undefined, cells: ColumnProfile | undefined): boolean {
  const isUnlabelled = label && (!label.own || label.parts.every((part) => part === ""));
  return isUnlabelled === true && (cells?.colouredOnly ?? 0) > 0;
}

const DAY = /\d{1,2}(?:st|nd|rd|th)?[ /-]+(?:[a-z]{3}|\d{1,2}\/)/i;
/** Signs of milestones, beside the fills that they stand in. */
const FEW = 0.25;

/** "Progress Sept 2023" over ratings, with words or without. */
function isToldRating(label: HeaderLabel, cells: ColumnProfile | undefined): boolean {
  const isTold = label.own && toldPeriod(label.parts.at(-1) ?? "") !== null;
  return isTold && cells !== undefined && cells.ratings > 0.5;
}

const periodOf = ({ parts }: HeaderLabel): string => parts.findLast(isPeriodLabel) ?? "";
/** What a label says beside its period: "Comment" of "Q1 / Comment". */
const saysBeside = ({ parts }: HeaderLabel): readonly LabelMatch[] =>
  matchLabel(parts.findLast((part) => !isPeriodLabel(part)) ?? "");

const headingOf = ({ parts }: HeaderLabel): string =>
  parts.filter((part) => !isPeriodLabel(part)).join("\n");

/** Labels over quarters, and no other periods, that hold what is to be done in them: "2024/25 milestones". */
function plannedQuarters(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): ReadonlySet<string> {
  const over = labels.flatMap((label, i) => {
    const cells = profiles[i];
    const [says] = saysBeside(label);
    const plans = says !== undefined && PLANS.includes(says.meaning);
    return plans && cells && periodOf(label) !== "" ? [{ label, cells }] : [];
  });
  const headings = new Set(over.map(({ label }) => headingOf(label)));
  for (const { label, cells } of over) {
    if (!isQuarter(label) || holdsRatings(cells)) headings.delete(headingOf(label));
  }
  const worded = over.filter(({ cells }) => cells.averageLength > LONGEST_CODE);
  return new Set(worded.map(({ label }) => headingOf(label)).filter((text) => headings.has(text)));
}

/** How surely a label says that its column rates, 0 to 1. */
const saysRating = (label: HeaderLabel): number =>
  saysBeside(label).find(({ meaning }) => meaning === "rag")?.score ?? 0;

/** The periods that have a label of a rating, with how surely it says so. */
function ratedPeriods(labels: readonly HeaderLabel[]): ReadonlyMap<string, number> {
  const rated = new Map<string, number>();
  for (const label of labels) {
    const period = periodOf(label);
    if (period === "" || saysBeside(label)[0]?.meaning !== "rag") continue;
    rated.set(period, Math.max(saysRating(label), rated.get(period) ?? 0));
  }
  return rated;
}

/**
 * Beside "Q1 / RAG", "Q1 / Comment" and "Q1 / Progress" are words on the rating, though some are as short as one, and
 * "Q1 / Milestone" is due by the quarter's end. Undefined for labels that say nothing of the kind.
 */
function besideRating(
  label: HeaderLabel,
  rated: ReadonlyMap<string, number>,
): PeriodKind | null | undefined {
  const rating = rated.get(periodOf(label));
  const says = saysBeside(label);
  const [first] = says;
  if (rating === undefined || first === undefined || !label.own) return undefined;
  if (PLANS.includes(first.meaning)) return "milestone";
  const isUpdate = says.some(({ meaning }) => meaning === "update") && saysRating(label) < rating;
  return isUpdate || TELLS.includes(first.meaning) ? null : undefined;
}

/** Whether a label heads words on the rating of its period. */
export function tellsOfRating(label: HeaderLabel, labels: readonly HeaderLabel[]): boolean {
  return label.parts.length > 1 && besideRating(label, ratedPeriods(labels)) === null;
}

function isTold(kind: PeriodKind | "unclear" | null): kind is PeriodKind {
  return kind === "milestone" || kind === "quarter";
}

function isQuarter(label: HeaderLabel | undefined): boolean {
  return label?.parts.some(isQuarterLabel) ?? false;
}

/** What a year is to bring, where no quarters stand under it. */
const YEARS_MILESTONES = /^20\d\d(?:[/–-]\d\d(?:\d\d)?)? milestones?$/i;

function periodKind(
  label: HeaderLabel,
  cells: ColumnProfile | undefined,
  measured: boolean,
): PeriodKind | "unclear" | null {
  const period = label.parts.findLast(isPeriodLabel);
  if (period === undefined || !label.own || cells === undefined || isBareYear(label)) return null;
  const deadline = deadlineKind(label, cells, measured);
  if (deadline !== null) return deadline;
  const says = meaningsOf(label);
  if (holdsRatings(cells)) return "quarter";
  if (tellsOther(says, cells, measured)) return null;
  return kindByWords(isQuarterLabel(period), says, cells);
}

/** By what the label says beside its time, and how much its cells do. */
function kindByWords(
  isQuarter: boolean,
  says: ReadonlySet<ColumnMeaning>,
  cells: ColumnProfile,
): PeriodKind | "unclear" | null {
  const plans = PLANS.some((meaning) => says.has(meaning));
  if (isQuarter && !plans) return cells.averageLength > PROSE ? null : "quarter";
  if (cells.averageLength > PROSE) return "milestone";
  if (says.has("rag") || says.has("stage") || holdsCodes(cells)) return "quarter";
  return plans ? "milestone" : "unclear";
}

/** "By Sept 2024" over words tells what is to be done by then, and how it went where the words are coloured. */
function deadlineKind(
  label: HeaderLabel,
  cells: ColumnProfile,
  measured: boolean,
): PeriodKind | null {
  const [says] = saysBeside(label);
  const tells = says !== undefined && (TELLS.includes(says.meaning) || says.meaning === "rag");
  const isDeadline = BY.test(periodOf(label)) && !tells && !measured;
  if (!isDeadline || cells.averageLength <= LONGEST_CODE) return null;
  if (cells.wordsRatedByFill > MOST_WORDS) return "ratedMilestone";
  return cells.ratings > MOST_WORDS ? null : "milestone";
}

const BY = /\bby\b/i;
const MOST_WORDS = 0.5;

/** An update for the period, say; or "Q1 actual", or any figures, beside a baseline or a target. */
function tellsOther(
  says: ReadonlySet<ColumnMeaning>,
  { numbers }: ColumnProfile,
  measured: boolean,
): boolean {
  if (TELLS.some((meaning) => says.has(meaning))) return true;
  return measured && (says.has("measure") || numbers > 0.5);
}

function meaningsOf({ parts }: HeaderLabel): Set<ColumnMeaning> {
  return new Set(
    parts
      .flatMap((part) => matchLabel(withoutMonthCount(part)).slice(0, 1))
      .map(({ meaning }) => meaning),
  );
}

/** A year over a column is the group of its quarters, not a period of its own. */
function isBareYear(label: HeaderLabel): boolean {
  return label.parts.length === 1 && /^(?:19|20)\d\d$/.test(label.parts[0] ?? "");
}
