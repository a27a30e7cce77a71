import type { IsoDate } from "../model";
import { STATUS_WORDS, type StatusWords } from "./words";

export const PURPOSES = ["decision", "discussion", "noting"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** "working" is for the board and those who work on the plan; "publication" tells posts for people's names. */
export const REPORT_MODES = ["working", "publication"] as const;
export type ReportMode = (typeof REPORT_MODES)[number];

/** The parts that a report may do without: the summary counts over the actions, so those two are always there. */
export const OPTIONAL_SECTIONS = [
  "exceptions",
  "look-ahead",
  "quarters",
  "leads",
  "decisions",
  "follow-up",
  "notes",
] as const;
export type OptionalSection = (typeof OPTIONAL_SECTIONS)[number];

/** What a person says about the report; the rest comes from the plan. */
export interface ReportOptions {
  /** The plan's name on the cover. */
  readonly plan: string;
  /** The reporting period; null says the last quarter that has ended, where the plan has quarters. */
  readonly period: string | null;
  readonly preparedBy: string | null;
  readonly purpose: Purpose;
  readonly mode: ReportMode;
  readonly sections: readonly OptionalSection[];
  /** The day of the kept report to compare with; null for the last one of an earlier period. */
  readonly since: IsoDate | null;
  /** The words for statuses, on every sheet and in what the sheets count by. */
  readonly words: StatusWords;
  /** How many days ahead counts as due soon, for the notes. */
  readonly dueSoonDays: number;
  /** The add-in's version, for the notes. */
  readonly version: string;
}

export const DEFAULT_REPORT_OPTIONS: ReportOptions = {
  plan: "SEND improvement plan",
  period: null,
  preparedBy: null,
  purpose: "noting",
  mode: "working",
  sections: OPTIONAL_SECTIONS,
  since: null,
  words: STATUS_WORDS,
  dueSoonDays: 30,
  version: "",
};
