import { DataChecker, type Fields } from "./dataChecker";
import { DATE_ORDERS } from "./dateOrder";
import { STATUSES } from "./model";
import { labelProblem, type StatusLabels } from "./statusLabels";
import {
  DEFAULT_PREFERENCES,
  MOST_DUE_SOON_DAYS,
  PREFERENCES_VERSION,
  type Preferences,
  type ReportChoices,
} from "./preferences";
import { OPTIONAL_SECTIONS, PURPOSES, REPORT_MODES } from "./summary/options";

export interface CheckedPreferences {
  /** What was right; the rest is as it would be had nothing been chosen. */
  readonly preferences: Preferences;
  /** One sentence for each thing that was not, which names its place. */
  readonly problems: readonly string[];
}

const NAMES = Object.keys(DEFAULT_PREFERENCES);
const { report: DEFAULT_CHOICES } = DEFAULT_PREFERENCES;

/** Preferences from data of unknown form, such as a workbook's. Never throws. */
export function checkPreferences(data: unknown): CheckedPreferences {
  const check = new DataChecker();
  const whole = check.object(data, "", "the preferences");
  if (whole === null || !isKnownVersion(check, whole)) {
    return { preferences: DEFAULT_PREFERENCES, problems: check.problems };
  }
  check.onlyKnown(whole, "", NAMES);
  const preferences: Preferences = {
    version: PREFERENCES_VERSION,
    plan: nameOrNull(check, whole, "plan"),
    preparedBy: nameOrNull(check, whole, "preparedBy"),
    dueSoonDays:
      given(whole["dueSoonDays"], (days) => check.whole(days, MOST_DUE_SOON_DAYS, "dueSoonDays")) ??
      DEFAULT_PREFERENCES.dueSoonDays,
    dateOrder:
      given(whole["dateOrder"], (order) => check.oneOf(order, DATE_ORDERS, "dateOrder")) ??
      DEFAULT_PREFERENCES.dateOrder,
    labels: labels(check, whole["labels"]),
    report: choices(check, whole["report"]),
  };
  return { preferences, problems: check.problems };
}

function isKnownVersion(check: DataChecker, { version }: Fields): boolean {
  if (version === PREFERENCES_VERSION) return true;
  check.problem("version", `must be ${PREFERENCES_VERSION}`, version);
  return false;
}

/** null for what is left out, and for what is wrong. */
function given<Value>(data: unknown, check: (data: unknown) => Value | null): Value | null {
  return data === undefined ? null : check(data);
}

function nameOrNull(check: DataChecker, fields: Fields, name: string): string | null {
  const data = fields[name];
  return data === undefined || data === null ? null : check.name(data, name);
}

function labels(check: DataChecker, data: unknown): StatusLabels {
  if (data === undefined) return {};
  const said: Record<string, string> = {};
  for (const [name, word] of Object.entries(check.object(data, "labels", "statuses") ?? {})) {
    const status = check.oneOf(name, STATUSES, "labels");
    const label = check.name(word, `labels.${name}`);
    if (status !== null && label !== null) said[status] = label;
  }
  return usable(check, said);
}

/** A label that cannot stand beside the others is left out: then the status has its usual word. */
function usable(check: DataChecker, said: StatusLabels): StatusLabels {
  const wrong = STATUSES.filter((status) => labelProblem(status, said) !== null);
  for (const status of wrong) {
    check.problems.push(`“labels.${status}” cannot be used. ${labelProblem(status, said) ?? ""}`);
  }
  return Object.fromEntries(
    STATUSES.flatMap((status) => {
      const label = said[status];
      return label === undefined || wrong.includes(status) ? [] : [[status, label]];
    }),
  );
}

function choices(check: DataChecker, data: unknown): ReportChoices {
  const fields = given(data, (report) => check.object(report, "report", "choices of a report"));
  if (fields === null) return DEFAULT_CHOICES;
  check.onlyKnown(fields, "report", Object.keys(DEFAULT_CHOICES));
  return {
    purpose:
      given(fields["purpose"], (word) => check.oneOf(word, PURPOSES, "report.purpose")) ??
      DEFAULT_CHOICES.purpose,
    mode:
      given(fields["mode"], (word) => check.oneOf(word, REPORT_MODES, "report.mode")) ??
      DEFAULT_CHOICES.mode,
    sections: sections(check, fields["sections"]),
    period: period(check, fields["period"]),
  };
}

function sections(check: DataChecker, data: unknown): ReportChoices["sections"] {
  if (data === undefined) return DEFAULT_CHOICES.sections;
  if (!Array.isArray(data)) {
    check.problem("report.sections", "must be a list between [ and ]", data);
    return DEFAULT_CHOICES.sections;
  }
  const named = data.map((word: unknown) =>
    check.oneOf(word, OPTIONAL_SECTIONS, "report.sections"),
  );
  return OPTIONAL_SECTIONS.filter((section) => named.includes(section));
}

function period(check: DataChecker, data: unknown): ReportChoices["period"] {
  if (data === undefined || data === null) return null;
  const fields = check.object(data, "report.period", "a text and a day");
  if (fields === null) return null;
  const text = check.name(fields["text"], "report.period.text");
  const asOf = check.name(fields["asOf"], "report.period.asOf");
  return text === null || asOf === null ? null : { text, asOf };
}
