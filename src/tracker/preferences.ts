import type { Status } from "./model";

/** What people have chosen for a plan and its reports; it is kept in the workbook. */
export interface Preferences {
  /** The plan's name on the cover; null where none was given. */
  readonly plan: string | null;
  readonly preparedBy: string | null;
  /** How many days ahead an action counts as due soon. */
  readonly dueSoonDays: number;
  /** How 3/4/2026 is read: as 3 April, or as 4 March. */
  readonly dateOrder: "day-first" | "month-first";
  /** The council's own words for statuses, in place of the usual ones. */
  readonly labels: Partial<Readonly<Record<Status, string>>>;
}

export const DEFAULT_PREFERENCES: Preferences = {
  plan: null,
  preparedBy: null,
  dueSoonDays: 30,
  dateOrder: "day-first",
  labels: {},
};
