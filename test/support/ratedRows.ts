import type { CellSketch } from "./worksheet";

/** Rows of reference, action, lead, due date and rating: one for each rating's cell. */
export function ratedRows(due: string, ratings: readonly CellSketch[]): CellSketch[][] {
  return ratings.map((rating, at) => [
    `1.${at + 1}`,
    `Agree the terms of part ${at + 1} with schools`,
    "Jo Poole",
    due,
    rating,
  ]);
}
