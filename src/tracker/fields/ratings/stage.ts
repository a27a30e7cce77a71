import type { Status } from "../../model";
import { bareRating, plainRatingText } from "./ratingText";
import { statusOfWord } from "./statusWord";

const PERCENT = /^(\d{1,3})(?:\.\d+)? ?%(?: (?:complete|completed|done|achieved))?$/;

/** How far an action is, from a stage column: a status word and nothing else, or a percentage. */
export function readStage(text: string): Status | null {
  const plain = plainRatingText(text).replace(/\n/g, " ");
  const percent = PERCENT.exec(plain)?.[1];
  if (percent === undefined) return statusOfWord(bareRating(plain));
  if (Number(percent) >= 100) return "complete";
  return Number(percent) === 0 ? "not-started" : "in-progress";
}
