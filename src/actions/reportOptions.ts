import type { WorkbookSnapshot } from "../tracker/grid";
import type { Plan } from "../tracker/model";
import type { Preferences } from "../tracker/preferences";
import { statusWords } from "../tracker/statusLabels";
import { suggestPlanName } from "../tracker/suggestPlanName";
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from "../tracker/summary/options";

/** What a report is written by: what is asked of this one, else what the workbook keeps, else what the plan says. */
export function reportOptions(
  { plan, snapshot }: { readonly plan: Plan; readonly snapshot: WorkbookSnapshot },
  preferences: Preferences,
  request: Partial<ReportOptions> = {},
): ReportOptions {
  const { period, ...choices } = preferences.report;
  return {
    ...DEFAULT_REPORT_OPTIONS,
    ...choices,
    plan: preferences.plan ?? suggestPlanName(plan, snapshot) ?? DEFAULT_REPORT_OPTIONS.plan,
    preparedBy: preferences.preparedBy,
    period: period?.asOf === plan.asOf ? period.text : null,
    words: statusWords(preferences.labels),
    dueSoonDays: preferences.dueSoonDays,
    ...request,
  };
}
