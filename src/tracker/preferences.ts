import type { DateOrder } from "./dateOrder";
import type { IsoDate } from "./model";
import type { StatusLabels } from "./statusLabels";
import {
  DEFAULT_REPORT_OPTIONS,
  OPTIONAL_SECTIONS,
  type OptionalSection,
  type Purpose,
  type ReportMode,
} from "./summary/options";

/** The form of this file's data; a newer one is not read. */
export const PREFERENCES_VERSION = 1;

export const DEFAULT_DUE_SOON_DAYS = 30;
/** As far ahead as "soon" can mean anything. */
export const MOST_DUE_SOON_DAYS = 366;

/** What was chosen for the last report, to be offered for the next one. */
export interface ReportChoices {
  readonly purpose: Purpose;
  readonly mode: ReportMode;
  readonly sections: readonly OptionalSection[];
  /** The period in a person's words, and the day that the plan stood at: for another day it would be wrong. */
  readonly period: { readonly text: string; readonly asOf: IsoDate } | null;
}

/** What people have chosen for a plan and its reports; it is kept in the workbook. */
export interface Preferences {
  readonly version: typeof PREFERENCES_VERSION;
  /** The plan's name on the cover; null where none was given. */
  readonly plan: string | null;
  readonly preparedBy: string | null;
  /** How many days ahead an action counts as due soon. */
  readonly dueSoonDays: number;
  readonly dateOrder: DateOrder;
  /** The council's own words for statuses, in place of the usual ones. */
  readonly labels: StatusLabels;
  readonly report: ReportChoices;
}

export const DEFAULT_PREFERENCES: Preferences = {
  version: PREFERENCES_VERSION,
  plan: null,
  preparedBy: null,
  dueSoonDays: DEFAULT_DUE_SOON_DAYS,
  dateOrder: "day-first",
  labels: {},
  report: {
    purpose: DEFAULT_REPORT_OPTIONS.purpose,
    mode: DEFAULT_REPORT_OPTIONS.mode,
    sections: OPTIONAL_SECTIONS,
    period: null,
  },
};
