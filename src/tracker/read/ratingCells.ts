import { isDateLike } from "../fields/date";
import { readRatings, WORST_FIRST, type RatingReading } from "../fields/rating";
import type { Doubt, IsoDate, Rating } from "../model";
import type { ActionDraft } from "./draftActions";
import type { LogicalRow } from "./logicalRow";
import type { PlanKey } from "./planKey";
import { stepsApart } from "./stepRows";
import type { QuarterColumn } from "./periods";
import { spreadCell, UNRATED, type RatedCell } from "./spreadCell";

export interface ActionRatings {
  readonly ratings: readonly Rating[];
  readonly doubts: readonly Doubt[];
}

/** One rating for each rating column of the action's table, blank ones too. */
export function readActionRatings(
  draft: ActionDraft,
  quarters: readonly QuarterColumn[],
  key: PlanKey,
): ActionRatings {
  const { rag } = draft.row.table.layout.columns;
  const now = rag === undefined ? [] : [{ column: rag, label: "now", start: null, end: null }];
  const ratings: Rating[] = [];
  const doubts: Doubt[] = [];
  for (const { column, label, start, end } of [...quarters, ...now]) {
    const spread = draft.row.table.layout.spreads.get(column);
    const { reading, cell, text, doubt } = spread
      ? spreadCell(draft.row, spread, key)
      : setOrElse(draft, column, key);
    if (doubt) doubts.push({ kind: "status-conflict", field: "ratings", cell, message: doubt });
    const { rag: colour, status, comment, conflict, shownBy, untold } = reading;
    ratings.push({
      ...{ period: label, start, end, rag: colour, status, comment, cell, text },
      ...(shownBy !== undefined && { shownBy }),
      ...(untold !== undefined && { untold }),
    });
    if (conflict) {
      const message = `The word says ${conflict.wordColour}, the fill ${conflict.fillColour}: the word was taken.`;
      doubts.push({ kind: "status-conflict", field: "ratings", cell, message });
    }
  }
  return { ratings, doubts };
}

/** The rating in a column; where nobody set one by hand, the one that is worked out, and where it is blank, the one before. */
function setOrElse(draft: ActionDraft, column: number, key: PlanKey): RatedCell {
  const { columns, ratingElse, earlierRatings } = draft.row.table.layout;
  const set = ratingCell(draft, column, key);
  const isSet = set.reading.isRating || set.text.trim() !== "";
  if (column !== columns.rag || isSet) return set;
  const others = ratingElse === null ? [...earlierRatings].reverse() : [ratingElse];
  const found = others.map((other) => ratingCell(draft, other, key));
  return found.find(({ reading }) => reading.isRating) ?? set;
}

interface ReadRow {
  readonly reading: RatingReading | undefined;
  readonly worded: boolean;
  readonly at: number;
}

function ratingCell(
  { row, index, count }: ActionDraft,
  column: number,
  { key, assumed, codes }: PlanKey,
): RatedCell {
  const { view } = row.table.header;
  const readAt = (at: number): ReadRow => {
    const content = view.content(at, column);
    const readings = readRatings(content, count, key, assumed, codes);
    return { reading: readings[index] ?? readings[0], worded: content.text.trim() !== "", at };
  };
  const [first = 0, second] = row.rows;
  if (second !== undefined || row.steps.length > 0) {
    const read = [...row.rows, ...row.steps].map(readAt);
    return newestTold(read, row, column) ?? ratingOfRows(read, row, column);
  }
  return { reading: readAt(first).reading ?? UNRATED, ...view.cell(first, column), doubt: null };
}

/** A rating split over rows counts once, at the cell that holds the word; else at the first that has the fill. */
function ratingOfRows(read: readonly ReadRow[], row: LogicalRow, column: number): RatedCell {
  const { view } = row.table.header;
  const rated = read.filter(({ reading }) => reading?.isRating === true);
  const apart = stepsApart(row, column);
  const unrated = read.find(({ at, reading }) => apart.includes(at) && reading?.isRating !== true);
  // One step that is complete does not make the action so.
  if (unrated && rated.every(({ reading }) => reading?.status === "complete"))
    return { reading: unrated.reading ?? UNRATED, ...view.cell(unrated.at, column), doubt: null };
  const steps = rated.filter(({ at }) => view.isOwn(at, column));
  if (row.steps.length > 0 && new Set(steps.map(({ reading }) => reading?.status)).size > 1)
    return worstOfSteps(steps, column, row, apart.length > 0);
  const found =
    rated.find(({ worded }) => worded) ?? rated[0] ?? read.find(({ worded }) => worded) ?? read[0];
  return {
    reading: found?.reading ?? UNRATED,
    ...view.cell(found?.at ?? row.rows[0] ?? 0, column),
    doubt: null,
  };
}

/** Of rows that each say on which day they rate the action, the latest; null where one does not. */
function newestTold(
  read: readonly ReadRow[],
  { table, steps }: LogicalRow,
  column: number,
): RatedCell | null {
  const { view } = table.header;
  const { toldOn } = table.layout;
  if (toldOn === null || steps.length === 0) return null;
  const told = read.flatMap(({ reading, at }) => {
    if (reading?.isRating !== true || !view.isOwn(at, column)) return [];
    const content = view.content(at, toldOn);
    const day = isDateLike(content) && typeof content.value === "number" ? content.value : null;
    return { reading, at, day };
  });
  if (told.some(({ day }) => day === null)) return null;
  const [newest] = told.sort((a, b) => (b.day ?? 0) - (a.day ?? 0));
  return newest ? { reading: newest.reading, ...view.cell(newest.at, column), doubt: null } : null;
}

/** An action is no further than the step that goes worst; steps by different dates may well go differently. */
function worstOfSteps(
  steps: readonly ReadRow[],
  column: number,
  { table }: LogicalRow,
  haveDates: boolean,
): RatedCell {
  const statusAt = ({ reading }: (typeof steps)[number]) => reading?.status ?? "unrated";
  const [worst] = [...steps].sort(
    (a, b) => WORST_FIRST.indexOf(statusAt(a)) - WORST_FIRST.indexOf(statusAt(b)),
  );
  const reading = worst?.reading ?? UNRATED;
  const doubt = haveDates ? null : "The steps are rated differently: the worst was taken.";
  return { reading, ...table.header.view.cell(worst?.at ?? 0, column), doubt };
}

/** The rating for now, else that of the latest rated period that has begun. */
export function currentRating(ratings: readonly Rating[], asOf: IsoDate): Rating | null {
  const rated = ratings.filter(({ rag, status }) => rag !== null || status !== "unrated");
  const now = rated.find(({ start }) => start === null);
  if (now) return now;
  const begun = rated.filter(({ start }) => start !== null && start <= asOf);
  return begun.reduce<Rating | null>((a, b) => ((a?.start ?? "") > (b.start ?? "") ? a : b), null);
}
