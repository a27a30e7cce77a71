import type { Corrections } from "../tracker/corrections";
import { isByColour } from "../tracker/saidInWords";
import { COLOURS, type Colour, type Plan, type Status, type TrackerTable } from "../tracker/model";

/** A colour that the plan rates with, and what it is taken to mean. */
export interface ColourUse {
  readonly colour: Colour;
  /** How many rating cells have it. */
  readonly cells: number;
  /** What it means in the plan's tables: one status, unless their keys differ. */
  readonly meanings: readonly Status[];
  readonly sources: readonly TrackerTable["ragKeySource"][];
  /** What a person has set it to mean; null where the plan's key holds. */
  readonly set: Status | null;
}

/** The colours that the plan uses, in COLOURS' order, each with where its meaning comes from. */
export function describeColours(plan: Plan, { colours }: Corrections): readonly ColourUse[] {
  return COLOURS.flatMap((colour) => {
    const cells = new Set<string>();
    const meanings = new Set<Status>();
    const sources = new Set<TrackerTable["ragKeySource"]>();
    for (const { ratings, sheet, table } of plan.actions) {
      const tracker = plan.tables[table];
      for (const rating of ratings) {
        if (rating.rag !== colour || !isByColour(rating) || tracker === undefined) continue;
        cells.add(`${sheet}!${rating.cell}`);
        meanings.add(tracker.ragKey[colour] ?? "unrated");
        sources.add(tracker.ragKeySource);
      }
    }
    if (cells.size === 0) return [];
    return [
      {
        colour,
        cells: cells.size,
        meanings: [...meanings],
        sources: [...sources],
        set: colours[colour] ?? null,
      },
    ];
  });
}
