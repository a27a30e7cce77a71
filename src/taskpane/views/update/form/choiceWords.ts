import { colourWord, statusWord } from "../../../../actions/words";
import type { Preferences } from "../../../../tracker/preferences";
import type { RatingChoice } from "../../../../tracker/update/update";

/** "Green: On track"; "On track" where the plan rates in words alone. */
export function choiceWords({ rag, status }: RatingChoice, labels: Preferences["labels"]): string {
  const said = statusWord(status, labels);
  return rag === null ? said : `${colourWord(rag)}: ${said}`;
}
