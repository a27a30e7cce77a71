export const PURPOSES = ["decision", "discussion", "noting"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a person says about the report; the rest comes from the plan. */
export interface ReportOptions {
  /** The plan's name on the cover. */
  readonly plan: string;
  /** The reporting period; null says the last quarter that has ended, where the plan has quarters. */
  readonly period: string | null;
  readonly preparedBy: string | null;
  readonly purpose: Purpose;
  /** The add-in's version, for the notes. */
  readonly version: string;
}

export const DEFAULT_REPORT_OPTIONS: ReportOptions = {
  plan: "SEND improvement plan",
  period: null,
  preparedBy: null,
  purpose: "noting",
  version: "",
};
