import { addDays } from "../fields/calendar";
import type { DateContext } from "../fields/date";
import {
  fitMilestoneSequence,
  quartersAfter,
  readMilestoneHeader,
  readPlanPeriod,
  readQuarterHeader,
  type LabelledPeriod,
} from "../fields/period";
import type { Doubt, IsoDate } from "../model";
import { labelWords } from "./headerLabel";
import type { HeaderLabel } from "./header";
import {
  isMonthAlone,
  isPeriodLabel,
  isQuarterLabel,
  isTermAlone,
  periodWords,
  toldPeriod,
} from "./periodLabel";
import { onTheirDays } from "./onTheirDays";
import { withoutOverlap } from "./withoutOverlap";
import type { Table } from "./table";

export interface MilestoneColumn {
  readonly column: number;
  readonly due: IsoDate;
}

export interface QuarterColumn {
  readonly column: number;
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface TablePeriods {
  readonly milestones: readonly MilestoneColumn[];
  readonly quarters: readonly QuarterColumn[];
  readonly doubts: readonly Doubt[];
  /** What had to be assumed to read them, as a sentence; null where the headers say it all. */
  readonly assumption: string | null;
}

/** The dates of a table's milestone columns and the periods of its quarter columns. */
export function readPeriods(table: Table, context: DateContext, asOf: IsoDate): TablePeriods {
  const { milestones, quarters } = table.layout;
  const byQuarter = milestones.filter((column) => labelAt(table, column)?.parts.some(lacksYear));
  const byDate = milestones.filter((column) => !byQuarter.includes(column));
  const { milestones: dated, doubts } = milestoneColumns(table, byDate, context);
  const first = dated[0]?.due ?? null;
  const rated = quarterColumns(table, quarters, { context, asOf, first });
  const planned = quarterColumns(table, byQuarter, { context, asOf, first: null });
  const ends = planned.quarters.map(({ column, end }) => ({ column, due: end }));
  return {
    milestones: [...dated, ...ends].sort((a, b) => a.column - b.column),
    quarters: withoutOverlap(rated.quarters),
    doubts,
    assumption: rated.assumption ?? planned.assumption ?? countedAssumption(table),
  };
}

/** What stands over the label, or the plan, says the year. */
const lacksYear = (text: string): boolean =>
  isQuarterLabel(text) || isMonthAlone(text) || isTermAlone(text);

interface Counting {
  readonly context: DateContext;
  readonly asOf: IsoDate;
  /** The first milestone's date: quarters that say no year follow it. */
  readonly first: IsoDate | null;
}

/** The periods of columns that are headed by one. */
function quarterColumns(
  table: Table,
  columns: readonly number[],
  { context, asOf, first }: Counting,
): { quarters: QuarterColumn[]; assumption: string | null } {
  const labelled = columns.map((column) => {
    const label = labelAt(table, column);
    return { column, own: label, label: quarterLabel(label), period: ownPeriod(label, context) };
  });
  const areTerms = labelled.some(({ label }) => isTermAlone(label));
  const year = yearStart(asOf, areTerms ? "09-01" : "04-01");
  const inYear = { ...context, planPeriod: context.planPeriod ?? yearFrom(year) };
  const told = labelled.map(({ own, period, ...column }) => {
    const isBare = period === null && (isMonthAlone(column.label) || isTermAlone(column.label));
    const assumed = isBare ? ownPeriod(own, inYear) : null;
    return { ...column, period: period ?? assumed, isAssumed: assumed !== null };
  });
  const untold = told.filter(({ period }) => period === null).map(({ label }) => label);
  const assumed = (first === null && untold.length > 0) || told.some(({ isAssumed }) => isAssumed);
  const start = first ?? addDays(context.planPeriod?.start ?? year, -1);
  // In order: what a label is called ("Q1" of "Q1 RAG") may not be how it is written.
  const counted = quartersAfter(start, untold)[Symbol.iterator]();
  const found = told.flatMap(({ column, label, period }) => {
    const next = period === null ? counted.next().value : undefined;
    const own = period ?? next;
    return own ? [{ ...own, column, label: next?.label ?? label }] : [];
  });
  const quarters = onTheirDays(found).map(({ column, label, start, end }) => ({
    column,
    label: found.some((one) => one.label === label && one.column !== column)
      ? inItsYear(label, labelAt(table, column))
      : label,
    start,
    end,
  }));
  return { quarters, assumption: assumed ? assumption(table, start) : null };
}

function labelAt({ header }: Table, column: number): HeaderLabel | undefined {
  return header.labels[column - header.firstColumn];
}

function milestoneColumns(
  table: Table,
  columns: readonly number[],
  context: DateContext,
): { milestones: MilestoneColumn[]; doubts: Doubt[] } {
  const { view } = table.header;
  const dated = columns.flatMap((column) => {
    const label = labelAt(table, column);
    const at = label?.parts.findLastIndex(isPeriodLabel) ?? -1;
    const row = label?.rows[at] ?? table.header.row;
    const content = view.content(row, column);
    const due = readMilestoneHeader({ ...content, text: periodWords(content.text) }, context);
    return due === null ? [] : [{ column, due, cell: view.address(row, column) }];
  });
  const fitted = fitMilestoneSequence(dated.map(({ due }) => due));
  const milestones = dated.map(({ column, due }, i) => ({ column, due: fitted[i]?.due ?? due }));
  const doubts = dated.flatMap(({ cell, due }, i): Doubt[] => {
    const fit = fitted[i];
    if (!fit?.corrected) return [];
    const message = `This milestone's date breaks the even steps of its neighbours: ${due} is read as ${fit.due}.`;
    return [{ kind: "header-date-sequence", cell, message, dates: [due, fit.due] }];
  });
  return { milestones, doubts };
}

/** "Q1" of "Q\n1"; "Q1 2023/24" where the year stands above or beside it. */
function quarterLabel(label: HeaderLabel | undefined): string {
  const parts = (label?.parts ?? []).map((part) => labelWords(part));
  const last = parts[parts.length - 1] ?? "";
  const own = periodWords(parts.findLast(isPeriodLabel) ?? toldPeriod(last) ?? last);
  return own.replace(/^q(?:tr|uarter)?\.?\s+(\d{1,2})$/i, "Q$1");
}

/** "Q1 2024/25" where another year has a Q1, too. */
function inItsYear(label: string, own: HeaderLabel | undefined): string {
  const year = own?.parts.map((part) => YEAR_WITHIN.exec(labelWords(part))?.[0]).find(Boolean);
  return year === undefined || label.includes(year) ? label : `${label} ${year}`;
}

/** "2024/25" in "2024/25 milestones", over its quarters. */
const YEAR_WITHIN = /\b(?:19|20)\d\d(?:\s*[/–-]\s*\d\d(?:\d\d)?)?\b/;

const MONTHS = /[a-z]{3}/i;

function ownPeriod(label: HeaderLabel | undefined, context: DateContext): LabelledPeriod | null {
  const parts = (label?.parts ?? []).map((part) => labelWords(part));
  const periods = parts.filter(isPeriodLabel).map(periodWords);
  const own = periods[periods.length - 1] ?? toldPeriod(parts[parts.length - 1] ?? "");
  if (own === null) return null;
  const year = parts.map((part) => YEAR_WITHIN.exec(part)?.[0]).find(Boolean);
  if (periods.length === 1 && isQuarterLabel(own) && year && !YEAR_WITHIN.test(own))
    periods.unshift(year);
  const [, ...over] = [...periods].reverse();
  const stretch = readPlanPeriod(parts.slice(0, -1));
  // A year above is part of its name ("Summer" of "2022/23"), the months of a year are where it lies.
  const isNamed = over.length > 0 && (stretch === null || !MONTHS.test(over.join(" ")));
  const named = isNamed ? readQuarterHeader([own, ...over].join(" "), context) : null;
  // What was read before is kept by its context: it stays the same where nothing changes it.
  const within = stretch === null ? context : { ...context, planPeriod: stretch };
  return named ?? readQuarterHeader(own, within);
}

/** The last day of a kind ("04-01") that is not after the as-of date. */
function yearStart(asOf: IsoDate, day: string): IsoDate {
  const year = Number(asOf.slice(0, 4)) - (asOf.slice(5) < day ? 1 : 0);
  return `${year}-${day}`;
}

function yearFrom(start: IsoDate): { start: IsoDate; end: IsoDate } {
  return { start, end: addDays(`${Number(start.slice(0, 4)) + 1}${start.slice(4)}`, -1) };
}

function assumption({ header }: Table, before: IsoDate): string {
  return `The periods on sheet "${header.view.name}" say no year: they are counted from the day after ${before}.`;
}

function countedAssumption({ header, layout }: Table): string | null {
  if (layout.earlierRatings.length === 0) return null;
  return `The ratings on sheet "${header.view.name}" are counted and not dated: the last that an action has is taken for now.`;
}
