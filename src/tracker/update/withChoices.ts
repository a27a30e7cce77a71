import type { Candidate, Target } from "./target";

/**
 * The target's ways to write that its validation list allows, in the list's own spelling; then, for a rating, every
 * other entry of the list in the first way's shade: the reading tells which of them means what was asked for.
 */
export function withChoices(target: Target, choices: readonly string[] | null): Target {
  if (choices === null) return target;
  const [first] = target.candidates;
  const spelt = target.candidates.flatMap((candidate) => {
    const word = String(candidate.state.value).trim().toLowerCase();
    if (word === "") return [candidate];
    const entry = choices.find((choice) => choice.trim().toLowerCase() === word);
    return entry === undefined ? [] : [written(candidate, entry)];
  });
  const isRating = target.of.every(({ field }) => field === "rating");
  const others = first && isRating ? choices.map((entry) => written(first, entry)) : [];
  return { ...target, candidates: [...spelt, ...others] };
}

function written({ state }: Candidate, entry: string): Candidate {
  return { state: { ...state, value: entry }, shown: entry };
}
