import type { HeaderLabel } from "./header";
import { isPeriodLabel, periodWords } from "./periodLabel";

const RATER = /^((?:[a-z/&’'-]+ ){1,3})b?rag\b/i;
/** Who rates a plan that is not theirs. */
const OUTSIDE =
  /\b(?:dfe|nhse|nhs england|ofsted|cqc|advis[eo]rs?|peer|external|independent|audit(?:or)?s?)\b/i;

/**
 * The labels, of those at `rated`, of ratings that somebody else gives for a time that the plan's own rate too: "DfE RAG
 * Dec 23" beside "LA RAG Dec 23".
 */
export function secondRatings(
  labels: readonly HeaderLabel[],
  rated: readonly number[],
): readonly number[] {
  const told = rated.map((index) => ({ index, ...raterAndTime(labels[index]) }));
  const raters = [...new Set(told.map(({ rater }) => rater))];
  const isShared = told.some((one) =>
    told.some((other) => other.time === one.time && other.rater !== one.rater),
  );
  if (!isShared) return [];
  const own = raters.find((rater) => !OUTSIDE.test(rater)) ?? raters[0];
  return told.flatMap(({ index, rater }) => (rater === own ? [] : index));
}

function raterAndTime(label: HeaderLabel | undefined): { rater: string; time: string } {
  const parts = label?.parts ?? [];
  const rater = parts.map((part) => RATER.exec(part)?.[1]).find((found) => found !== undefined);
  const period = parts.findLast(isPeriodLabel) ?? "";
  return {
    rater: (rater ?? "").trim().toLowerCase(),
    time: periodWords(period).toLowerCase(),
  };
}
