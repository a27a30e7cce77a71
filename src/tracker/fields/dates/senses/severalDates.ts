import { latest } from "../../calendar";
import type { DateSpan } from "../spans";
import type { Sense, SenseReader } from "../statement";
import { isOpenEnded } from "./openEnded";

/** The latest of the dates that could be meant, with all of them told. */
export function ambiguous(
  candidates: readonly DateSpan[],
  all: readonly DateSpan[] = candidates,
): Sense {
  const dates = [...new Set(all.map((span) => span.last))].sort();
  return {
    due: latest(candidates.map((span) => span.last)),
    doubts: [
      {
        kind: "ambiguous-date",
        message: `The cell gives ${dates.length} dates; the latest is taken`,
        dates,
      },
    ],
  };
}

/** "D1 in place from July 2020, D2 in place from September 2020"; the same date said twice is one date. */
export const severalDates: SenseReader = (statement) => {
  const { spans, gaps } = statement;
  const distinct = new Set(spans.map((span) => `${span.first} ${span.last}`));
  if (distinct.size < 2) return null;
  const closed = spans.filter((_, i) => !isOpenEnded(gaps[i] ?? "", gaps[i + 1] ?? ""));
  return ambiguous(closed.length > 0 ? closed : spans, spans);
};
