import type { DoubtKind, IsoDate } from "../model";
import type { CellContent } from "./content";

export interface DateContext {
  /** The workbook counts days from 1904; see `usesDate1904`. */
  readonly date1904: boolean;
  /** The months that the plan says it covers: they give a year to "September - December". */
  readonly planPeriod: { readonly start: IsoDate; readonly end: IsoDate } | null;
}

export interface DateDoubt {
  readonly kind: DoubtKind;
  readonly message: string;
  readonly suggestion?: string;
  /** For ambiguous-date: every date it could mean. For date-to-be-confirmed: the date by which only a date was to be agreed. */
  readonly dates?: readonly IsoDate[];
}

export interface DateReading {
  readonly raw: string;
  /** Nothing is written there, or only "n/a", "-", "No change". */
  readonly blank: boolean;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly originalDue: IsoDate | null;
  readonly completed: IsoDate | null;
  /** The text says that the work is done, whether or not it gives a usable date: the status is then complete. */
  readonly complete: boolean;
  readonly ongoing: boolean;
  readonly doubts: readonly DateDoubt[];
}

const NOTHING: DateReading = {
  raw: "",
  blank: true,
  start: null,
  due: null,
  originalDue: null,
  completed: null,
  complete: false,
  ongoing: false,
  doubts: [],
};

/** What one date cell says of one action. */
export function readDate(content: CellContent, _context: DateContext): DateReading {
  return { ...NOTHING, raw: content.text, blank: content.text.trim() === "" };
}

/** One reading for each lettered action of the row's cells: paired in order, one shared, or ambiguous. */
export function readDates(
  content: CellContent,
  actionCount: number,
  context: DateContext,
): DateReading[] {
  const reading = readDate(content, context);
  return Array.from({ length: Math.max(1, actionCount) }, () => reading);
}

/** A revised date wins over an original one; both are kept. */
export function combineRevised(original: DateReading, revised: DateReading): DateReading {
  return revised.blank ? original : { ...revised, originalDue: original.due };
}

/** Takes away dates that are not within 15 years of the plan's other dates; same order as given. */
export function markImplausible(readings: readonly DateReading[]): DateReading[] {
  return [...readings];
}

/** Whether a cell holds a date, or words that stand in a date column ("Ongoing", "TBC", "Completed July 2019"). */
export function isDateLike(content: CellContent): boolean {
  return /\d/.test(content.text);
}
