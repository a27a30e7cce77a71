/** A part of the year by name. Months count from 1; a month over 12 is in the next year. */
export interface NamedPart {
  readonly names: readonly string[];
  readonly months: readonly [first: number, last: number];
  /** Whether it lies after New Year in a school year written as 2023/24. */
  readonly inSecondYear: boolean;
}

/** School terms end with the last day of December, March and July. Winter is the season, December to February. */
export const TERMS: readonly NamedPart[] = [
  { names: ["autumn", "michaelmas", "aut"], months: [9, 12], inSecondYear: false },
  { names: ["spring", "lent", "spr"], months: [1, 3], inSecondYear: true },
  { names: ["summer", "sum"], months: [4, 7], inSecondYear: true },
  { names: ["winter"], months: [12, 14], inSecondYear: false },
];

/** The last months of the half terms: "Autumn 1" ends in October. */
export const HALF_TERMS: Readonly<Record<string, readonly [number, number]>> = {
  autumn: [10, 12],
  spring: [2, 3],
  summer: [5, 7],
};

/**
 * The months of the half terms that a school year of six terms counts from September; a month over 12 is in the second
 * calendar year. Easter moves, and March is the last month that every fourth one reaches.
 */
export const SIX_TERMS: readonly (readonly [number, number])[] = [
  [9, 10],
  [11, 12],
  [13, 14],
  [14, 15],
  [16, 17],
  [18, 19],
];

/** The months of the terms where a school year has three. */
export const THREE_TERMS: readonly (readonly [number, number])[] = [
  [9, 12],
  [13, 15],
  [16, 19],
];

/** The months of school holidays that are longer than a day or two of their term. */
export const HOLIDAY_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  summer: [8, 8],
};

/** Ways to say a school year and a council's financial year. */
export const SCHOOL_YEAR_NAMES = ["academic year", "school year", "ay"];
export const FINANCIAL_YEAR_NAMES = ["financial year", "fiscal year", "municipal year", "fy"];
