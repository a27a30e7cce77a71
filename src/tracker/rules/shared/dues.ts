import { onceFor } from "../../onceFor";
import type { Action, IsoDate } from "../../model";

/** A day by which something is due, and the cell that says so. */
export interface DueDate {
  readonly due: IsoDate;
  readonly cell: string;
  /** It is a milestone whose own row says that it is complete. */
  readonly isMet: boolean;
}

/** An action's milestones in the order of their dates; where it has none, its own due date. */
export const dueDates = onceFor(
  ({ milestones, due, sources, cell }: Action): readonly DueDate[] => {
    const dated = milestones.flatMap((milestone) =>
      milestone.due
        ? [{ due: milestone.due, cell: milestone.cell, isMet: milestone.met === true }]
        : [],
    );
    if (dated.length > 0) return dated.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
    return due ? [{ due, cell: sources.due?.[0].cell ?? cell, isMet: false }] : [];
  },
);
