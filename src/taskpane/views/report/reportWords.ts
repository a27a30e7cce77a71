import type { OptionalSection, Purpose, ReportMode } from "../../../actions/choices";
import type { ReportOutlook } from "../../../actions/describeReport";
import { counted, longDate } from "../../../actions/words";
import type { PaneState } from "../../state/paneState";

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  decision: "For decision",
  discussion: "For discussion",
  noting: "For noting",
};

export const MODE_WORDS: Readonly<Record<ReportMode, string>> = {
  working: "Working copy, with names",
  publication: "Copy for publication, without names",
};

/** Why a sheet has nothing to tell of this plan. */
export const EMPTY_WORDS: Readonly<Partial<Record<OptionalSection, string>>> = {
  quarters:
    "Not written yet: this plan has no ratings for a quarter, month or term that has ended.",
  leads: "Nothing to count yet: no action of this plan has a lead.",
};

/** What a report for publication leaves out of this plan. */
export function publicationWords({ publication }: ReportOutlook): string {
  const { hiddenLeads, namedOfficers, columns } = publication;
  const officers = namedOfficers === 0 ? "" : `, ${namedOfficers} of them as “Named officer”`;
  const leads =
    hiddenLeads === 0
      ? "Every lead is a post, a group or an organisation, and is told as written."
      : `${counted(hiddenLeads, "person is", "people are")} told by post or organisation${officers}.`;
  const left =
    columns.length === 0
      ? ""
      : ` ${counted(columns.length, "column")} marked as internal, or naming people, ${columns.length === 1 ? "is" : "are"} left out.`;
  return `${leads}${left} Board notes lists it. It is made as a new workbook, without your plan, and checked; this workbook stays as it is. Read its sheets for other names before you publish it.`;
}

/** What is known of the report that stands in the workbook. */
export function earlierWords({ lastReport }: PaneState["kept"]): string {
  const when =
    lastReport === null
      ? ""
      : `, written on ${longDate(lastReport.on)} with the position as at ${longDate(lastReport.asOf)}`;
  return `This workbook holds a board report${when}. It is written again in its place, and what people wrote on it is kept.`;
}
