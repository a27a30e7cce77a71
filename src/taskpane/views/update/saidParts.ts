import type { UpdateDraft } from "../../../actions/updates";
import type { Preferences } from "../../../tracker/preferences";
import type { Plan } from "../../../tracker/model";
import { dayRead } from "./dayRead";
import { choiceWords } from "./form/choiceWords";

/** What was said of an action, a line for each part: "Rated Green: On track", "Evidence: Minutes of the board". A day is told as it was read. */
export function saidParts(
  { rating, progress, evidence, revisedDue }: UpdateDraft,
  { plan, labels }: { readonly plan: Plan; readonly labels: Preferences["labels"] },
): readonly string[] {
  return [
    ...(rating ? [`Rated ${choiceWords(rating, labels)}`] : []),
    ...(progress ? [`Progress: ${progress.text}`] : []),
    ...(evidence ? [`Evidence: ${evidence.text}`] : []),
    ...(revisedDue === undefined
      ? []
      : [`Revised date: ${dayRead(plan, revisedDue) ?? revisedDue}`]),
  ];
}
