import type { DateOrder } from "../../dateOrder";
import type { IsoDate } from "../../model";

export interface Extent {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export type Grain = "day" | "month" | "quarter" | "term" | "year";

/** One date as written, before the words around it are weighed. */
export interface WrittenDate {
  readonly grain: Grain;
  /** null where the text leaves the year to its neighbours or to the plan. */
  readonly year: number | null;
  /** The first and the last day that it can mean in that year; null where no day can be had from it. */
  readonly inYear: (year: number) => Extent | null;
  /** The last day in another way of reading it, where nobody can tell which is meant. */
  readonly alsoLast?: (year: number) => IsoDate | null;
  /** It means a date only where the whole text is about dates: "May", "2020", "Q1". */
  readonly weak?: boolean;
  /** It names its own first day: "1-5 June 2024". */
  readonly isRange?: boolean;
  /** Why it is no real date, as the end of a sentence. */
  readonly problem?: string;
}

export interface DateExpression extends WrittenDate {
  /** Where it stands in the plain text. */
  readonly from: number;
  readonly to: number;
}

/** Recognises one form of date. */
export interface DateForm {
  readonly name: string;
  readonly examples: readonly string[];
  /** Matched at one place of the plain text; must need no backtracking over more than a few characters. */
  readonly pattern: RegExp;
  /** Named groups of the match, the text before it, and how dates in numbers are written. null: it only looks like this form. */
  readonly read: (groups: Groups, before: string, order: DateOrder) => WrittenDate | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;
