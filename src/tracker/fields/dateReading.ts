import type { DateOrder } from "../dateOrder";
import type { DoubtKind, IsoDate } from "../model";

export interface DateContext {
  /** The workbook counts days from 1904; see `usesDate1904`. */
  readonly date1904: boolean;
  /** The months that the plan says it covers: they give a year to "September - December". */
  readonly planPeriod: { readonly start: IsoDate; readonly end: IsoDate } | null;
  /** How dates in numbers are written; day first where nobody has said otherwise. */
  readonly dateOrder?: DateOrder;
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
  /** The first day on which it can have been completed, by the words: "Completed July 2019" is 1 July or later. */
  readonly completedSince: IsoDate | null;
  /** The text says that the work is done, whether or not it gives a usable date: the status is then complete. */
  readonly complete: boolean;
  readonly ongoing: boolean;
  readonly doubts: readonly DateDoubt[];
}

export const NO_READING: DateReading = {
  raw: "",
  blank: true,
  start: null,
  due: null,
  originalDue: null,
  completed: null,
  completedSince: null,
  complete: false,
  ongoing: false,
  doubts: [],
};
