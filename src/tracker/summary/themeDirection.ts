import type { Status } from "../model";
import type { Counts } from "./report";

/** The statuses that tell of an action going well: a theme's direction is that of their share. */
export const GOING_WELL: readonly Status[] = ["complete", "on-track"];

export type ThemeDirection = "Improved" | "Same" | "Declined" | "New" | "No previous rating";

/** What stands in place of a direction where nothing of the theme is counted now. */
export const NOTHING_COUNTED = "No action is counted";

/** What a theme is compared with: how many actions it had, and how many of them went well. */
export interface WellBefore {
  readonly total: number;
  readonly well: number;
}

/**
 * What a kept report told of a theme, to be compared with; else why it cannot be. A theme of which nothing was rated
 * then has no previous rating.
 */
export function wellBefore(before: Counts | null): WellBefore | ThemeDirection {
  if (before === null) return "New";
  const total = before.total ?? 0;
  if (total === 0 || before.unrated === total) return "No previous rating";
  return { total, well: wellIn(before) };
}

/** How a theme went: by its share of actions that are complete or on track, now and in the report before. */
export function themeDirection(now: Counts, before: Counts | null): string {
  const total = now.total ?? 0;
  if (total === 0) return NOTHING_COUNTED;
  const then = wellBefore(before);
  if (typeof then === "string") return then;
  // Of whole numbers, so that no share is rounded.
  const [here, there] = [wellIn(now) * then.total, then.well * total];
  return here > there ? "Improved" : here < there ? "Declined" : "Same";
}

function wellIn(counts: Counts): number {
  return GOING_WELL.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}
