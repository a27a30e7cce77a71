import { ORIGINAL, REVISED } from "../../words/dateWords";
import { anyOf, endsWithAny } from "../../words/pattern";
import type { Sense, SenseReader, Statement } from "../statement";
import { isToBeConfirmed, TO_BE_CONFIRMED_DOUBT } from "./toBeAgreed";

const SAYS_REVISED = anyOf(REVISED);
const SAYS_ORIGINAL = endsWithAny([...ORIGINAL, "from"]);
const IS_ORIGINAL = endsWithAny(ORIGINAL);

/** Which span the text calls the original: one that "originally" or "was" leads in, else the first. */
function originalIndex({ spans, gaps }: Statement): number {
  const named = spans.findIndex((_, i) => i > 0 && SAYS_ORIGINAL.test(gaps[i] ?? ""));
  return named > 0 ? named : 0;
}

function isRevised({ spans, gaps }: Statement): boolean {
  const between = gaps.slice(1, spans.length);
  return (
    between.some((gap) => SAYS_REVISED.test(gap) || IS_ORIGINAL.test(gap)) ||
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
  return { due: due.last, start: due.isRange ? due.first : null, originalDue: original.last };
};
