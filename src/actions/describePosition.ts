import { RULE_IDS, type Plan } from "../tracker/model";
import { coloursOf } from "../tracker/saidInWords";
import { statusWords } from "../tracker/statusLabels";
import { finished, mapped, type Steps } from "../tracker/steps";
import { actionFacts, type ActionFacts } from "../tracker/summary/actionFacts";
import { meaningsOf } from "../tracker/summary/meanings";
import { percentWords, rowsWhere } from "../tracker/summary/measures";
import { DEFAULT_REPORT_OPTIONS } from "../tracker/summary/options";
import type { BoardReport, MeasureId } from "../tracker/summary/report";
import { saySentence } from "../tracker/summary/sentence";
import { summariseInSteps } from "../tracker/summary/summarise";
import type { PeriodWord } from "../tracker/summary/periodWord";
import type { ThemeWord } from "../tracker/summary/themeWords";
import { capital, longDate } from "../tracker/summary/words";
import type { Figure, QuarterEnd, RuleFigure, StatusFigure } from "./position/figure";
import { dayWords, quarterEnds } from "./position/quarterEnds";
import { dueSoonFigure, QUALITY_RULES, ruleFigure, ruleFigures } from "./position/ruleFigures";
import { measureSources } from "./position/sourceCells";
import type { Reading } from "./judge";
import { inTurns } from "./inTurns";
import { counted } from "./words";

/** Where the plan stands, in words and numbers that are ready to show. */
export interface Position {
  /** "15 June 2024". */
  readonly asOf: string;
  /** "Saturday 15 June 2024". */
  readonly day: string;
  /** The plan's name; null where nobody gave one. */
  readonly plan: string | null;
  /** "38 actions in 4 tables on 3 worksheets". */
  readonly found: string;
  /** The board's headline, a sentence an entry. */
  readonly headline: readonly string[];
  /** The plan's own words for its themes and for the periods that it is rated by. */
  readonly called: { readonly theme: ThemeWord; readonly period: PeriodWord };
  /** Days to offer for the position, in order. */
  readonly quarterEnds: readonly QuarterEnd[];
  /** All that Board summary counts, in its order. */
  readonly totals: readonly Figure[];
  /** The flags in force by rule; a rule that raised none is left out. */
  readonly flags: readonly RuleFigure[];
  readonly total: Figure;
  /** The statuses that the plan uses; together they are the total. */
  readonly statuses: readonly StatusFigure[];
  /** Rows that point at actions told elsewhere; null where there are none. */
  readonly crossReferences: Figure | null;
  /** What to look at, the gravest first. */
  readonly attention: readonly Figure[];
  /** Flags that say what cannot be trusted, by rule. */
  readonly quality: { readonly count: number; readonly rules: readonly RuleFigure[] };
  /** How many flags people have set aside. */
  readonly setAside: number;
  /** Whether ratings are taken from colours that the plan does not explain. */
  readonly hasAssumedColours: boolean;
  /** What people have said of whole sheets, each in a sentence: what is left out is in none of the numbers. */
  readonly saidOfSheets: readonly string[];
  /** What people have put right and no longer fits the workbook, each in a sentence. */
  readonly unusedCorrections: readonly string[];
}

/**
 * The same counts as Board summary's, without writing it, each with what it was counted from. A `report` that was just
 * made of this reading is not made again: it counts the same.
 */
export function describePosition(reading: Reading, report?: BoardReport): Position {
  return finished(describeInSteps(reading, report));
}

/** As `describePosition`, a few milliseconds at a time. */
export function describePositionInTurns(reading: Reading): Promise<Position> {
  return inTurns(describeInSteps(reading));
}

function* describeInSteps(reading: Reading, made?: BoardReport): Steps<Position> {
  const report = made ?? (yield* reportOf(reading));
  const { plan, flags, setAside, preferences } = reading;
  const facts = actionFacts(
    plan,
    flags,
    setAside.map(({ flag }) => flag),
  );
  yield;
  const figures = yield* measureFigures(report, facts, plan);
  yield;
  const dueSoon = dueSoonFigure(flags, facts, plan.asOf);
  const rules = ruleFigures(QUALITY_RULES, flags);
  return {
    asOf: longDate(plan.asOf),
    day: dayWords(plan.asOf),
    plan: preferences.plan,
    found: foundWords(plan, figures.total.count),
    headline: report.headline.map((sentence) => saySentence(sentence, report.counts)),
    called: { theme: report.themeWord, period: report.periods },
    quarterEnds: quarterEnds(plan),
    totals: report.totals.map(({ id }) => figures[id]),
    flags: ruleFigures(RULE_IDS, flags),
    total: figures.total,
    statuses: report.statuses.map((status) => ({
      ...figures[status],
      status,
      note: percentWords(figures[status].count, figures.total.count),
    })),
    crossReferences: figures.crossReferences.count > 0 ? figures.crossReferences : null,
    attention: attention(figures, {
      dueSoon,
      regressed: ruleFigure("rating-regressed", flags),
      lastPeriod: report.periods.last,
      facts,
    }),
    quality: { count: rules.reduce((sum, { count }) => sum + count, 0), rules },
    setAside: setAside.length,
    hasAssumedColours: plan.actions.some(
      (action) =>
        coloursOf(action).length > 0 && plan.tables[action.table]?.ragKeySource === "assumed",
    ),
    saidOfSheets: plan.corrections.flatMap(({ used, text, about }) =>
      used && about?.part === "sheets" ? [text] : [],
    ),
    unusedCorrections: plan.corrections.flatMap(({ used, text }) => (used ? [] : [text])),
  };
}

function reportOf({ plan, flags, setAside, returned, preferences }: Reading): Steps<BoardReport> {
  const words = statusWords(preferences.labels);
  const options = { ...DEFAULT_REPORT_OPTIONS, words };
  return summariseInSteps(plan, flags, options, { setAside, returned });
}

function foundWords({ tables }: Plan, total: number): string {
  const sheets = new Set(tables.map(({ sheet }) => sheet)).size;
  return `${counted(total, "action")} in ${counted(tables.length, "table")} on ${counted(sheets, "worksheet")}`;
}

type Figures = Readonly<Record<MeasureId, Figure>>;

/** A figure for every measure; one that the plan has no use for counts nothing. */
function* measureFigures(
  { totals, register, words, periods }: BoardReport,
  facts: readonly ActionFacts[],
  plan: Plan,
): Steps<Figures> {
  const measures = new Map(totals.map((measure) => [measure.id, measure]));
  const meanings = meaningsOf(words, periods.last);
  const figures = yield* mapped(Object.keys(meanings) as MeasureId[], (id) => {
    const measure = measures.get(id);
    const rows = measure ? rowsWhere(register, measure.where) : [];
    const of = rows.flatMap((row) => facts[row] ?? []);
    const figure: Figure = {
      id,
      label: measure?.label ?? "",
      count: rows.length,
      meaning: capital(meanings[id]),
      note: null,
      keys: of.map(({ action }) => action.key),
      sources: measureSources(id, of, plan),
    };
    return [id, figure] as const;
  });
  return Object.fromEntries(figures) as Record<MeasureId, Figure>;
}

/** What is always told, also where it is none, and what only some plans have. */
function attention(
  figures: Figures,
  {
    dueSoon,
    regressed,
    lastPeriod,
    facts,
  }: {
    readonly dueSoon: Figure;
    readonly regressed: Figure;
    readonly lastPeriod: string;
    readonly facts: readonly ActionFacts[];
  },
): readonly Figure[] {
  const hasEvidence = facts.some(({ evidence }) => evidence !== "No column");
  const missingEvidence = hasEvidence
    ? figures.missingEvidence
    : { ...figures.missingEvidence, note: "this tracker has no column for it" };
  const ifAny = (figure: Figure) => (figure.count > 0 ? [figure] : []);
  return [
    figures.overdue,
    figures.notConfirmed,
    missingEvidence,
    ...ifAny(figures.completeUnevidenced),
    dueSoon,
    ...ifAny(regressed),
    ...ifAny({ ...figures.lastQuarterUnrated, label: `Not rated for ${lastPeriod}` }),
    figures.notJudged,
  ];
}
