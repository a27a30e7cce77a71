import { ENDS, STARTS } from "../../words/dateWords";
import { endsWithAny } from "../../words/pattern";
import type { SenseReader } from "../statement";

const STARTS_BEFORE = endsWithAny(STARTS);
const ENDS_BEFORE = endsWithAny(ENDS);
/** When the work is looked at on its way is neither. */
const REVIEW_BEFORE = endsWithAny(["rev", "review", "reviews", "review date", "reviewed"]);

/** "Start April 2023, finish March 2024": two dates that say which they are, with reviews between them or none. */
export const startAndEnd: SenseReader = ({ spans, gaps }) => {
  const [start, ...others] = spans;
  const end = others.pop();
  if (!start || !end || end.last < start.first) return null;
  if (!STARTS_BEFORE.test(gaps[0] ?? "") || !ENDS_BEFORE.test(gaps.at(-2) ?? "")) return null;
  const areReviews = others.every((_, i) => REVIEW_BEFORE.test(gaps[i + 1] ?? ""));
  return areReviews ? { start: start.first, due: end.last } : null;
};
