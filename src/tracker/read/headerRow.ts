import { isDateLike } from "../fields/date";
import { isDeed } from "./deeds";
import { isLabel, isValue, labelWords, matchLabel, RECOGNISED } from "./headerLabel";
import { labelText } from "./labelText";
import { isPeriodLabel, isQuarterLabel, withoutPeriod } from "./periodLabel";
import type { SheetView } from "./sheetView";
import type { ColumnMeaning } from "./vocabulary";

/** The vocabulary explains such a label almost whole. */
const EXACT = 0.85;
/** A header is seldom longer; only its legend of colours may be. */
export const LONGEST_LABEL = 90;
const LONGEST_LEGEND = 400;

const WORDS: readonly ColumnMeaning[] = ["action", "objective", "step"];
const DUTIES: readonly ColumnMeaning[] = [
  ...(["lead", "due", "rag", "stage", "completed", "evidence"] as const),
];
const FOREIGN: readonly ColumnMeaning[] = ["risk", "measure", "meeting"];

const NUMBER = /^(?=.*\d)[A-Z]{0,3}[ -]?[\d.,%£]+[a-z]?[.)]?$/i;

/** "RAG Dec 23" is no date that a cell of an action could hold. */
const RATED = /\b(?:b?rag|rating|rated)\b/i;

/** So many known labels are no accident, whatever dates stand beside them. */
const ENOUGH_KNOWN = 5;

interface Tally {
  readonly meanings: Set<ColumnMeaning>;
  exact: number;
  known: number;
  unknown: number;
  values: number;
  /** Dates alone, which stand over milestones but in the cells of an action too. */
  dates: number;
  quarters: number;
}

/** Whether a row names columns: at least three known labels, more than there are others, and nothing that is data. */
export function isHeaderRow(view: SheetView, row: number): boolean {
  const columns = withoutLoneValues(view, row, view.ownColumns(row));
  if (columns.length < 3) return false;
  const tally: Tally = {
    meanings: new Set(),
    ...{ exact: 0, known: 0, unknown: 0, values: 0, dates: 0, quarters: 0 },
  };
  for (const column of columns) if (!count(labelText(view, row, column), tally)) return false;
  const names = tally.unknown * 2 < columns.length && namesColumns(tally, columns.length);
  return names || (tally.known > 1 && tally.values === 0 && headsDeeds(view, row, columns));
}

/** So many rows below tell what a table lists. */
const ROWS_BELOW = 3;
const MOST_BELOW = 8;

/** Whether the rows straight below hold what is to be done, in one column, and days in another, though its label is not known. */
function headsDeeds(view: SheetView, row: number, columns: readonly number[]): boolean {
  const below: number[] = [];
  const first = row + Math.max(...columns.map((column) => view.merge(row, column)?.rowCount ?? 1));
  for (let at = first; at < first + MOST_BELOW && below.length < ROWS_BELOW; at++)
    if (view.ownColumns(at).length * 2 > columns.length) below.push(at);
  const mostly = (holds: (at: number, column: number) => boolean) =>
    below.length === ROWS_BELOW &&
    columns.some(
      (column) =>
        !holds(row, column) && below.filter((at) => holds(at, column)).length >= ROWS_BELOW - 1,
    );
  return (
    mostly((at, column) => isDeed(view.own(at, column))) &&
    mostly((at, column) => isDateLike(view.content(at, column)))
  );
}

/** Less the colours of a key that stands at the right, behind a blank column. */
function withoutLoneValues(view: SheetView, row: number, columns: readonly number[]): number[] {
  const apart = columns.findIndex((column, i) => {
    const before = columns[i - 1];
    if (before === undefined || column === before + 1) return false;
    const isApart = column > before + (view.merge(row, before)?.columnCount ?? 1);
    return isApart && isValue(view.own(row, column));
  });
  return apart < 0 ? [...columns] : columns.slice(0, apart);
}

/** "Due 1", beside which stands "Due 2". */
const isNumberedLabel = (words: string): boolean => / \d$/.test(words) && isLabel(words);

/** Adds a cell to the tally; false where no header holds such a cell. */
function count(text: string, tally: Tally): boolean {
  const words = text.length > LONGEST_LEGEND ? text : labelWords(text);
  const isNumber = NUMBER.test(words) && words !== "#" && !isPeriodLabel(words);
  if (words.length > LONGEST_LABEL || (isNumber && !isNumberedLabel(words))) return false;
  if (isValue(words)) tally.values++;
  else if (isQuarterLabel(words) || (isPeriodLabel(words) && RATED.test(words))) tally.quarters++;
  else if (isPeriodLabel(words)) tally.dates++;
  else countLabel(withoutPeriod(words), tally);
  return true;
}

function countLabel(words: string, tally: Tally): void {
  const [match] = matchLabel(words);
  const score = match?.score ?? 0;
  if (match && (score >= RECOGNISED || WORDS.includes(match.meaning)))
    tally.meanings.add(match.meaning);
  if (score >= EXACT) tally.exact++;
  if (score >= RECOGNISED) tally.known++;
  else tally.unknown++;
}

function namesColumns(tally: Tally, columns: number): boolean {
  const { exact, known, unknown, values, dates, quarters } = tally;
  if (values > 0 && exact < 3 && !countsActions(tally)) return false;
  if (dates === 1 && exact < 3) return false;
  if (dates > 1 && (known < 2 || (unknown > 0 && exact < 3 && known < ENOUGH_KNOWN))) return false;
  const named = known + values + dates + quarters;
  if (named < 3 || named * 2 <= columns) return false;
  return namesTable(tally);
}

/** The labels of a dashboard are the statuses that it counts. */
function countsActions({ meanings, values, unknown }: Tally): boolean {
  return values >= 2 && unknown === 0 && (meanings.has("count") || meanings.has("theme"));
}

/** Enough different columns for a tracker, though its actions' label may be unknown, or for a table of another kind. */
function namesTable(tally: Tally): boolean {
  const { exact, unknown, dates, quarters } = tally;
  // A column that is headed by a period says as much as one of ratings.
  const meanings = new Set(tally.meanings);
  if (dates + quarters > 0) meanings.add("rag");
  if (FOREIGN.some((kind) => meanings.has(kind))) return exact >= 2;
  if (countsActions(tally)) return true;
  if (meanings.size < 3) return false;
  if (meanings.has("theme") || WORDS.some((kind) => meanings.has(kind))) return true;
  // "Next steps" is known for what seldom is the plan itself.
  const isOpen = unknown > 0 || (meanings.has("other") && exact >= 3);
  return isOpen && DUTIES.filter((kind) => meanings.has(kind)).length >= 2;
}
