import type { Colour, Rating, Status } from "../../model";

/** An example's rating in a column that tells how an action stands now, and what its cell shows. */
export const ratedNow = (rag: Colour | null, status: Status, text: string): Rating => ({
  ...{ period: "now", start: null, end: null, comment: null, cell: "E5" },
  ...{ rag, status, text },
});
