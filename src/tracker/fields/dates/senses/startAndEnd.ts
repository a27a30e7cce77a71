import { ENDS, STARTS } from "../../words/dateWords";
import { endsWithAny } from "../../words/pattern";
import type { SenseReader } from "../statement";

const STARTS_BEFORE = endsWithAny(STARTS);
const ENDS_BEFORE = endsWithAny(ENDS);

/** "Start April 2023, finish March 2024": two dates that say which they are. */
export const startAndEnd: SenseReader = ({ spans, gaps }) => {
  const [start, end] = spans;
  if (!start || !end || spans.length > 2 || end.last < start.first) return null;
  if (!STARTS_BEFORE.test(gaps[0] ?? "") || !ENDS_BEFORE.test(gaps[1] ?? "")) return null;
  return { start: start.first, due: end.last };
};
