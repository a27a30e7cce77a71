import type { ColumnProfile } from "./columnProfile";
import type { ColumnMeaning } from "./vocabulary";

/** "High" or "Medium", even once, says how urgent an action is, not what it belongs to. */
const LEVELS = 0.2;
/** Fewer cells than this say too little about a column. */
const ENOUGH = 3;

type Fit = (cells: ColumnProfile) => number;

const rated = (cells: ColumnProfile): number =>
  cells.filled + cells.colouredOnly === 0
    ? 0
    : (cells.ratings * cells.filled + cells.colouredOnly) / (cells.filled + cells.colouredOnly);

const isDate: Fit = (cells) => (cells.dates > 0.5 ? 1.25 : cells.dates > 0.15 ? 1 : 0.4);
const isWords: Fit = (cells) =>
  cells.dates > 0.6 || cells.numbers > 0.6 || cells.ratings > 0.7
    ? 0.3
    : cells.averageLength > 15
      ? 1.1
      : 0.9;
/** "Minutes of 3 June" is about a meeting; "31/03/2024" is a date and no more, as "Not started" is a status. */
const LONGEST_VALUE = 12;
/** "10.12". */
const LONGEST_NUMBER = 6;
const isBareDates = ({ dates, averageLength }: ColumnProfile): boolean =>
  dates > 0.6 && averageLength <= LONGEST_VALUE;
const isProse: Fit = (cells) => (isBareDates(cells) || cells.ratings > 0.7 ? 0.35 : 1);
/** "Open" in every cell is the text of a link, whatever else it may mean. */
const isSameThroughout = ({ filled, repeated, colouredOnly }: ColumnProfile): boolean =>
  colouredOnly === 0 && filled - filled * repeated < 1.5;
const isName: Fit = (cells) =>
  cells.dates > 0.5 || cells.numbers > 0.5 || cells.ratings > 0.6
    ? 0.2
    : cells.averageLength > 150
      ? 0.5
      : 1.05;

/** "A – Governance" names a priority, though an amber rating may begin like it. */
const isRated = ({ ratings, averageLength }: ColumnProfile): boolean =>
  ratings > 0.6 && averageLength <= LONGEST_VALUE;

/**
 * How well a column's cells suit what its label says: over 1 they speak for it, under 1 against it. A column with
 * few cells is judged by its label alone.
 */
const FITS: Partial<Record<ColumnMeaning, Fit>> = {
  theme: (cells) =>
    cells.dates > 0.6 || isRated(cells) ? 0.3 : isSameThroughout(cells) ? 0.95 : 1,
  ref: (cells) => (cells.references > 0.5 ? 1.2 : cells.averageLength > 25 ? 0.3 : 0.7),
  objective: isWords,
  // "Task" over 1.1, 1.2 only numbers what is to be done, as "Step" does, unless it is over "Step 1".
  action: (cells) => (cells.references > 0.8 ? 0.3 : isWords(cells)),
  step: (cells) =>
    cells.references > 0.8 && cells.averageLength < LONGEST_NUMBER ? 0.3 : isWords(cells),
  lead: isName,
  group: isName,
  start: isDate,
  due: isDate,
  originalDue: isDate,
  revisedDue: (cells) => (cells.dates > 0.15 ? 1.2 : 0.8),
  completed: (cells) =>
    cells.dates > 0.3 ? 1.2 : cells.stages > 0.4 ? 0.3 : cells.dates > 0.1 ? 1 : 0.6,
  // Words beside a percentage say more: "Closed" is a decision, 100% a figure.
  stage: (cells) => (cells.stages > 0.4 ? (cells.numbers > 0.5 ? 0.85 : 1.2) : 0.4),
  rag: (cells) =>
    rated(cells) > 0.3 ? 1.3 : cells.averageLength > 25 ? 0.35 : holdsCodes(cells) ? 0.8 : 0.6,
  count: (cells) => (cells.filled > 0 && cells.numbers < 0.5 ? 0.5 : 1),
  direction: (cells) => (cells.arrows > 0.3 ? 1.2 : 0.6),
  update: (cells) =>
    cells.ratings > 0.5 || isBareDates(cells) ? 0.35 : cells.averageLength > 20 ? 1.15 : 0.95,
  evidence: (cells) => (isSameThroughout(cells) ? 1 : isProse(cells)),
  impact: (cells) => (cells.levels > 0.5 || cells.numbers > 0.6 ? 0.3 : isProse(cells)),
};

export function roleFit(meaning: ColumnMeaning, cells: ColumnProfile): number {
  if (meaning === "theme" && cells.levels > 0.5) return LEVELS;
  // "Completed" over days tells when, even of few actions.
  if (meaning === "completed" && cells.filled > 0 && cells.dates > 0.5) return 1.2;
  const fit = FITS[meaning];
  return fit === undefined || cells.filled + cells.colouredOnly < ENOUGH ? 1 : fit(cells);
}

/** Characters: longer texts are words. */
export const LONGEST_CODE = 3;

/** A letter or two are no words, but may be a plan's own code for a rating; crosses show only when work goes on. */
export function holdsCodes({ filled, averageLength, marks, numbers }: ColumnProfile): boolean {
  return filled > 0 && averageLength <= LONGEST_CODE && marks < 0.5 && numbers < 0.5;
}

/** Whether a column's cells rate something, by words or by fills. */
export function holdsRatings(cells: ColumnProfile): boolean {
  return rated(cells) > 0.3;
}
