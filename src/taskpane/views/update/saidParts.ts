import type { UpdateDraft } from "../../../actions/updates";
import type { Preferences } from "../../../tracker/preferences";
import { choiceWords } from "./form/choiceWords";

/** What was said of an action, a line for each part: "Evidence: Minutes of the board". */
export function saidParts(
  { rating, progress, evidence, revisedDue }: UpdateDraft,
  labels: Preferences["labels"],
): readonly string[] {
  return [
    ...(rating ? [`Rating: ${choiceWords(rating, labels)}`] : []),
    ...(progress ? [`Progress: ${progress.text}`] : []),
    ...(evidence ? [`Evidence: ${evidence.text}`] : []),
    ...(revisedDue === undefined ? [] : [`Revised date: ${revisedDue}`]),
  ];
}
