import type { Plan } from "../model";
import { periodWord, type PeriodWord } from "./periodWord";
import type { OptionalSection, ReportOptions } from "./options";

const notesOf = ({ one, many }: PeriodWord): Partial<Record<OptionalSection, string>> => ({
  exceptions:
    "Board exceptions: the original due date is the first one that the plan or a kept report gives. Once earlier dates are known, times moved and days slipped are told from there; “12 earlier” is a date that was brought forward by 12 days.",
  "look-ahead":
    "Board look-ahead: every milestone of an action that is not complete, or its own date where it has none, from this day on; actions whose date is missing, to be confirmed or ambiguous follow. Open-ended actions have no date to wait for and are not listed.",
  quarters: `Board quarters: an action's rating for that ${one}; one that was rated complete before, or has a day of completion by then, is complete. What moved is told since the report that is compared with; on a first report, between the last two of these ${many}. Where the tracker holds no ratings by ${one}, kept reports stand in their place: the sheet is written from the second report on.`,
  leads:
    "Board leads: an action with several leads stands in each one's row, so that the rows can add up to more than the plan's actions. A lead without an open action is left out.",
});

/** How the report's own sheets count, where it has them. */
export function sectionNotes(
  { sections }: ReportOptions,
  plan: Pick<Plan, "tables">,
): readonly string[] {
  const notes = notesOf(periodWord(plan));
  return sections.flatMap((section) => notes[section] ?? []);
}
