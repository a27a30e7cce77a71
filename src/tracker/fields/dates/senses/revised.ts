import {
  CHANGED_FROM,
  ORIGINAL,
  REVISED,
  REVISED_BEHIND,
  REVISED_NEXT,
} from "../../words/revisionWords";
import { alternatives, anyOf, endsWithAny } from "../../words/pattern";
import type { Sense, SenseReader, Statement } from "../statement";
import { ambiguous } from "./severalDates";
import { isToBeConfirmed, TO_BE_CONFIRMED_DOUBT } from "./toBeAgreed";

const SAYS_REVISED = anyOf(REVISED);
const IS_REVISED = endsWithAny(REVISED_NEXT);
const IS_EARLIER = anyOf(["brought forward", "earlier", "moved up"]);
const REVISED_AFTER = new RegExp(`^ ?[-(]? ?(?:${alternatives(REVISED_BEHIND)})\\)?[ .]*$`);
const SAYS_ORIGINAL = endsWithAny([...ORIGINAL, "from"]);
const IS_ORIGINAL = endsWithAny(ORIGINAL);
const IS_MOVED = endsWithAny(CHANGED_FROM);

/** Which span the text calls the original: one that "originally" or "was" leads in, else the first. */
function originalIndex({ spans, gaps }: Statement): number {
  const named = spans.findIndex((_, i) => i > 0 && SAYS_ORIGINAL.test(gaps[i] ?? ""));
  return named > 0 ? named : 0;
}

function isRevised({ spans, gaps }: Statement): boolean {
  const between = gaps.slice(1, spans.length);
  return (
    between.some(
      (gap) => SAYS_REVISED.test(gap) || IS_REVISED.test(gap) || IS_ORIGINAL.test(gap),
    ) ||
    REVISED_AFTER.test(gaps.at(-1) ?? "") ||
    IS_MOVED.test(gaps[0] ?? "") ||
    (SAYS_REVISED.test(gaps[0] ?? "") && between.some((gap) => SAYS_ORIGINAL.test(gap)))
  );
}

/** "31/12/2023 - revised to 29/02/2024", "March 2024 (originally Dec 2023)", "31/12/2023, revised to TBC". */
export const revised: SenseReader = (statement): Sense | null => {
  const { spans, gaps } = statement;
  const first = spans[0];
  if (!first) return null;
  if (spans.length === 1) {
    const tail = gaps[1] ?? "";
    if (!SAYS_REVISED.test(tail) || !isToBeConfirmed(tail)) return null;
    return { due: first.last, doubts: [TO_BE_CONFIRMED_DOUBT] };
  }
  if (!isRevised(statement)) return null;
  const at = originalIndex(statement);
  const original = spans[at];
  const due = spans.filter((_, i) => i !== at).at(-1);
  if (!original || !due) return null;
  // "Mar 25 (revised 14/1/25)" may say when, and not to what.
  if (due.last < original.last && at === 0 && !IS_EARLIER.test(statement.text))
    return ambiguous([original, due]);
  return { due: due.last, start: due.isRange ? due.first : null, originalDue: original.last };
};
