import {
  combineRevised,
  isDateLike,
  readDate,
  readDates,
  type DateContext,
  type DateReading,
} from "../fields/date";
import { isDitto } from "../fields/blank";
import type { CellContent } from "../fields/content";
import type { Doubt, IsoDate } from "../model";
import type { CellText, CellTexts, Sources } from "../sources";
import { NO_READING } from "../fields/dateReading";
import { dateFormat } from "../fields/serial";
import type { ActionDraft } from "./draftActions";
import { joinedText, rowWithText } from "./rowCells";
import { dueColumn, stepsApart } from "./stepRows";

export interface ActionDates {
  readonly reading: DateReading;
  readonly start: IsoDate | null;
  readonly doubts: readonly Doubt[];
  readonly sources: Pick<Sources, "start" | "due" | "originalDue">;
}

interface PlacedReading {
  readonly reading: DateReading;
  readonly at: CellText;
}

/** What the date columns say of one action. */
export function readActionDates(draft: ActionDraft, context: DateContext): ActionDates {
  const { due, originalDue, revisedDue } = draft.row.table.layout.columns;
  const { earlierRevised } = draft.row.table.layout;
  const dated = (column: number | undefined) =>
    column === undefined ? null : placed(draft, column, context);
  const first = dated(originalDue) ?? dated(due);
  const revised = [revisedDue, ...[...earlierRevised].reverse()].map(dated);
  const told = revised.find((one) => one?.reading.blank === false) ?? revised[0] ?? null;
  const revision = latest(told, originalDue === undefined ? null : dated(due));
  const start = startOf(draft, context);
  const combined = first && revision ? both(first, revision) : single(first ?? revision);
  const doubts = [...combined.doubts, ...stepDoubts(draft, context)];
  const original = lastOriginal(draft, context);
  const sources = {
    ...start.sources,
    ...combined.sources,
    ...(original && { originalDue: [original.at] as const }),
  };
  const reading = original
    ? { ...combined.reading, originalDue: original.reading.due }
    : combined.reading;
  return { reading, doubts, start: start.date, sources };
}

/** The original date of the step that is due last, where steps have one each. */
function lastOriginal({ row }: ActionDraft, context: DateContext): PlacedReading | null {
  const { originalDue } = row.table.layout.columns;
  const dated = dueColumn(row.table.layout);
  if (originalDue === undefined || dated === undefined || dated === originalDue) return null;
  const { view } = row.table.header;
  const dueOf = (at: number) => readDate(view.content(at, dated), context).due ?? "";
  const [last] = [...stepsApart(row, originalDue)].sort((a, b) => (dueOf(a) < dueOf(b) ? 1 : -1));
  if (last === undefined) return null;
  const reading = readDate(view.content(last, originalDue), context);
  return { reading, at: view.cell(last, originalDue) };
}

/** What the dates of steps across the row leave in doubt, but for the one that is the due date's column too. */
function stepDoubts(draft: ActionDraft, context: DateContext): Doubt[] {
  const { columns, stepPairs } = draft.row.table.layout;
  return stepPairs
    .filter(({ due }) => due !== columns.due)
    .flatMap(({ due }) => placeDoubts(placed(draft, due, context)));
}

/** An original date and what revises it. */
function both(first: PlacedReading, revision: PlacedReading): Omit<ActionDates, "start"> {
  const reading = combineRevised(first.reading, revision.reading);
  const counts = revision.reading.due !== null || revision.reading.completed !== null;
  const due: CellTexts = counts ? [revision.at, first.at] : [first.at, revision.at];
  // What a revised date makes good is doubted no more.
  const doubts = [...placeDoubts(first), ...placeDoubts(revision)].filter(({ message }) =>
    reading.doubts.some((doubt) => doubt.message === message),
  );
  return { reading, doubts, sources: { due, originalDue: [first.at] } };
}

/** A revised date that says something, else the current one. */
function latest(
  revised: PlacedReading | null,
  current: PlacedReading | null,
): PlacedReading | null {
  return revised && !revised.reading.blank ? revised : (current ?? revised);
}

function single(date: PlacedReading | null): Omit<ActionDates, "start"> {
  if (date === null) return { reading: NO_READING, doubts: [], sources: {} };
  const { reading, at } = date;
  const due: CellTexts = [at];
  const sources = reading.originalDue === null ? { due } : { due, originalDue: due };
  return { reading, doubts: placeDoubts(date), sources };
}

function placeDoubts({ reading, at }: PlacedReading): Doubt[] {
  return reading.doubts.map((doubt) => ({ ...doubt, field: "due", cell: at.cell }));
}

function placed(
  { row, index, count }: ActionDraft,
  column: number,
  context: DateContext,
): PlacedReading {
  const { view } = row.table.header;
  const at = rowMeant(row, column);
  const content = view.content(at, column);
  const whole = brokenDate(row, column, content, context);
  if (whole) return { reading: whole, at: view.cell(at, column) };
  const readings = readDates(content, count, context);
  const reading = readings[index] ?? readings[0] ?? NO_READING;
  return { reading: ofItsSteps(row, content, reading), at: view.cell(at, column) };
}

/** The row whose cell tells the date: for "As above" the one above that does. */
function rowMeant(row: ActionDraft["row"], column: number): number {
  const { view, row: top } = row.table.header;
  const own = rowWithText(row, column);
  let at = own;
  while (at > top && isDitto(view.own(at, column))) at--;
  return isDateLike(view.content(at, column)) ? at : own;
}

/** Lettered dates beside steps of the same letters are one date each, of which the last is the action's, without a doubt. */
function ofItsSteps(
  row: ActionDraft["row"],
  { text }: CellContent,
  reading: DateReading,
): DateReading {
  const { step } = row.table.layout;
  if (step === null || reading.doubts.length === 0) return reading;
  const letters = lettersOf(text);
  if (letters.length < 2 || letters.join() !== lettersOf(joinedText(row, step)).join())
    return reading;
  return { ...reading, doubts: reading.doubts.filter(({ kind }) => kind !== "ambiguous-date") };
}

const lettersOf = (text: string): readonly string[] =>
  text.split(/[\r\n]+/).flatMap((line) => /^\s*\(?([a-z]|\d{1,2})[.)]\s/i.exec(line)?.[1] ?? []);

/** What begins a date or a stretch of time and does not end it: "Sept 2023 –", "From". */
const GOES_ON = /(?:[-–—]|\b(?:to|until|and|from|by))$/i;

/** A date that was broken over rows ("30/09/", "2025"; "From October", "2023"), where its first part alone is none. */
function brokenDate(
  row: ActionDraft["row"],
  column: number,
  content: CellContent,
  context: DateContext,
): DateReading | null {
  if (row.rows.length < 2 || typeof content.value === "number") return null;
  const { view } = row.table.header;
  const parts = row.rows.map((each) => view.own(each, column)).filter((text) => text !== "");
  const isWhole = readDate(content, context).due !== null && !GOES_ON.test(parts[0] ?? "");
  if (parts.length < 2 || isWhole) return null;
  const text = parts.join(/[/.-]$/.test(parts[0] ?? "") ? "" : " ");
  const reading = readDate({ ...content, value: text, text }, context);
  return reading.due === null && reading.start === null ? null : reading;
}

interface StartDate {
  readonly date: IsoDate | null;
  readonly sources: Pick<Sources, "start">;
}

/** A start column gives the first day that its text allows, as "From …" does. */
function startOf({ row }: ActionDraft, context: DateContext): StartDate {
  const { start } = row.table.layout.columns;
  if (start === undefined) return { date: null, sources: {} };
  const { view } = row.table.header;
  const at = rowWithText(row, start);
  return {
    date: startDate(view.content(at, start), context),
    sources: { start: [view.cell(at, start)] },
  };
}

function startDate(content: CellContent, context: DateContext): IsoDate | null {
  const reading = readDate(content, context);
  if (reading.start !== null || reading.due === null) return reading.start;
  if (isWholeDay(content)) return reading.due;
  return (
    readDate({ ...content, value: "", text: `From ${content.text.trim()}` }, context).start ??
    reading.due
  );
}

/** A real date is the day that it is, whatever its format puts first. */
function isWholeDay({ value, text, numberFormat }: CellContent): boolean {
  if (typeof value !== "number") return /\d\D+\d+\D+\d/.test(text);
  const shows = dateFormat(numberFormat);
  return shows === "day" || shows === "none";
}
