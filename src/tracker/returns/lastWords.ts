import type { Action } from "../model";
import type { UpdateContext } from "../update/target";
import { standingText } from "./standing";

/** What fits a return's row at a glance. */
const MOST_LETTERS = 240;

/** What was last said of an action: the end of its progress, else of its latest rating's comment, else of its evidence. */
export function lastWords(context: UpdateContext, action: Action): string {
  const comment = action.ratings.findLast((rating) => rating.comment !== null)?.comment ?? "";
  const said = [
    standingText(context, action, "progress", null),
    comment,
    standingText(context, action, "evidence", null),
  ];
  return ending(said.find((text) => text.trim() !== "") ?? "");
}

/** The last lines that fit; of a longer last line its end, from a whole word. */
function ending(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  let kept = lines.pop() ?? "";
  while (lines.length > 0 && kept.length + (lines.at(-1) ?? "").length < MOST_LETTERS) {
    kept = `${lines.pop() ?? ""}\n${kept}`;
  }
  if (kept.length <= MOST_LETTERS) return lines.length === 0 ? kept : `…\n${kept}`;
  return `…${kept.slice(-MOST_LETTERS).replace(/^\S*/, "")}`;
}
