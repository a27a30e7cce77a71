import { HISTORY_SHEET } from "../excel/history/openHistory";
import { actionFacts } from "../tracker/summary/actionFacts";
import { lastQuarterPeriod } from "../tracker/summary/cover";
import type { OptionalSection } from "../tracker/summary/options";
import { NAMED_OFFICER, peopleOf } from "../tracker/summary/people";
import { heldQuarters } from "../tracker/summary/quarters";
import { leftOutColumns } from "../tracker/summary/register";
import { suggestPlanName } from "../tracker/suggestPlanName";
import type { Reading } from "./judge";

/** What a report would say where nobody says otherwise, and what publication would leave out. */
export interface ReportOutlook {
  /** The plan's name as the workbook gives it; null where it gives none. */
  readonly planName: string | null;
  /** The last quarter that has ended; null where the plan has no quarters, or not the same ones throughout. */
  readonly period: string | null;
  /** Sheets that this plan has nothing for, as far as is known before the report is made. */
  readonly empty: readonly OptionalSection[];
  readonly publication: {
    /** Leads whose names would not be told. */
    readonly hiddenLeads: number;
    /** Those of them who would be a “Named officer”. */
    readonly namedOfficers: number;
    /** The plan's own columns that would be left out, by header. */
    readonly columns: readonly string[];
  };
}

/** Looks ahead to the report, without writing it. */
export function describeReport(reading: Reading): ReportOutlook {
  const { plan, flags, snapshot } = reading;
  const { replaced } = peopleOf(plan, "publication");
  return {
    planName: suggestPlanName(plan, snapshot),
    period: lastQuarterPeriod(plan),
    empty: emptySections(reading),
    publication: {
      hiddenLeads: replaced.reduce((sum, { count }) => sum + count, 0),
      namedOfficers: replaced.find(({ told }) => told === NAMED_OFFICER)?.count ?? 0,
      columns: leftOutColumns(actionFacts(plan, flags, [])),
    },
  };
}

function emptySections({ plan, ownSheets }: Reading): readonly OptionalSection[] {
  // Where earlier reports are kept, they stand in for quarters.
  const noQuarters = heldQuarters(plan).length === 0 && !ownSheets.includes(HISTORY_SHEET.name);
  const noLeads = plan.actions.every(({ leads }) => leads.length === 0);
  return [...(noQuarters ? ["quarters" as const] : []), ...(noLeads ? ["leads" as const] : [])];
}
