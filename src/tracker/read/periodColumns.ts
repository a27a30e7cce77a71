import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { matchLabel } from "./headerLabel";
import { isPeriodLabel, isQuarterLabel, toldPeriod } from "./periodLabel";
import { holdsRatings } from "./roleFit";
import type { ColumnMeaning } from "./vocabulary";

export type PeriodKind = "milestone" | "quarter";

const PROSE = 25;
const LONGEST_CODE = 3;
/** Labels beside a period that say that its column tells something else than a rating or a milestone. */
const TELLS: readonly ColumnMeaning[] = ["update", "evidence", "impact", "due", "lead"];

/** For each label, whether it is the date of milestones or the period of ratings; null for other columns. */
export function periodColumns(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): (PeriodKind | null)[] {
  if (areBars(labels, profiles)) return labels.map(() => null);
  const measured = labels.some((label) => meaningsOf(label).has("measure"));
  const rated = new Set(
    labels.flatMap((label) => (saysBeside(label) === "rag" ? periodOf(label) : [])),
  );
  const toldRatings = labels.filter((label, i) => isToldRating(label, profiles[i]));
  const kinds = labels.map((label, i) => {
    if (toldRatings.length > 1 && toldRatings.includes(label)) return "quarter";
    return tellsBesideRating(label, rated) ? null : periodKind(label, profiles[i], measured);
  });
  const dated = kinds.filter((_, i) => !isQuarter(labels[i]));
  const told = dated.find(isTold) ?? "milestone";
  return kinds.map((kind) => (kind === "unclear" ? told : kind));
}

/** So many columns of one colour draw when work goes on. */
const FEWEST_BARS = 3;

/** A chart of bars: months that hold one colour and no word, where the work's start or its rating has a column of its own. */
function areBars(labels: readonly HeaderLabel[], profiles: readonly ColumnProfile[]): boolean {
  const cells = labels.flatMap((label, i) =>
    label.own && label.parts.some(isPeriodLabel) ? (profiles[i] ?? []) : [],
  );
  const drawn = cells.filter(({ colouredOnly }) => colouredOnly > 0);
  const colours = new Set(drawn.flatMap((each) => [...each.colours]));
  const says = labels.filter(({ parts }) => !parts.some(isPeriodLabel)).map(meaningsOf);
  return (
    drawn.length >= FEWEST_BARS &&
    colours.size === 1 &&
    cells.every(({ filled }) => filled === 0) &&
    says.some((meanings) => BESIDE_BARS.some((meaning) => meanings.has(meaning)))
  );
}

const BESIDE_BARS: readonly ColumnMeaning[] = ["start", "rag", "stage"];

/** "Progress Sept 2023" over ratings, with words or without. */
function isToldRating(label: HeaderLabel, cells: ColumnProfile | undefined): boolean {
  const isTold = label.own && toldPeriod(label.parts.at(-1) ?? "") !== null;
  return isTold && cells !== undefined && cells.ratings > 0.5;
}

const periodOf = ({ parts }: HeaderLabel): string => parts.findLast(isPeriodLabel) ?? "";
/** What a label says beside its period: "Comment" of "Q1 / Comment". */
const saysBeside = ({ parts }: HeaderLabel): ColumnMeaning | undefined =>
  matchLabel(parts.findLast((part) => !isPeriodLabel(part)) ?? "")[0]?.meaning;

/** "Q1 / Comment" beside "Q1 / RAG": words on the rating, though some are as short as one. */
function tellsBesideRating(label: HeaderLabel, rated: ReadonlySet<string>): boolean {
  const says = saysBeside(label);
  return rated.has(periodOf(label)) && says !== undefined && TELLS.includes(says);
}

function isTold(kind: PeriodKind | "unclear" | null): kind is PeriodKind {
  return kind === "milestone" || kind === "quarter";
}

function isQuarter(label: HeaderLabel | undefined): boolean {
  return label?.parts.some(isQuarterLabel) ?? false;
}

function periodKind(
  label: HeaderLabel,
  cells: ColumnProfile | undefined,
  measured: boolean,
): PeriodKind | "unclear" | null {
  const period = label.parts.findLast(isPeriodLabel);
  if (period === undefined || !label.own || cells === undefined || isBareYear(label)) return null;
  const says = meaningsOf(label);
  if (holdsRatings(cells)) return "quarter";
  if (tellsOther(says, cells, measured)) return null;
  if (isQuarterLabel(period)) return cells.averageLength > PROSE ? null : "quarter";
  if (cells.averageLength > PROSE) return "milestone";
  if (says.has("rag") || says.has("stage") || holdsCodes(cells)) return "quarter";
  if (says.has("step")) return "milestone";
  return "unclear";
}

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
    parts.flatMap((part) => matchLabel(part).slice(0, 1)).map(({ meaning }) => meaning),
  );
}

/** A letter or two are no deliverable, but a plan's own code for a rating; crosses show only when work goes on. */
function holdsCodes({ filled, averageLength, marks, numbers }: ColumnProfile): boolean {
  return filled > 0 && averageLength <= LONGEST_CODE && marks < 0.5 && numbers < 0.5;
}

/** A year over a column is the group of its quarters, not a period of its own. */
function isBareYear(label: HeaderLabel): boolean {
  return label.parts.length === 1 && /^(?:19|20)\d\d$/.test(label.parts[0] ?? "");
}
