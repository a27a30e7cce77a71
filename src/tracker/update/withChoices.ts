import type { Candidate, Target } from "./target";

/**
 * The target's ways to write that its validation list allows, in the list's own spelling; then, for a rating, every
 * other entry of the list in the first way's shade: the reading tells which of them means what was asked for. A fill
 * alone comes last, unless it is the plan's first way.
 */
export function withChoices(target: Target, choices: readonly string[] | null): Target {
  if (choices === null) return target;
  const [first] = target.candidates;
  const spelt = target.candidates.flatMap((candidate) => {
    const word = wordOf(candidate);
    const entry = choices.find((choice) => choice.trim().toLowerCase() === word);
    return word === "" || entry === undefined ? [] : [written(candidate, entry)];
  });
  const isRating = target.of.every(({ field }) => field === "rating");
  const others = first && isRating ? choices.map((entry) => written(first, entry)) : [];
  const blank = target.candidates.filter((candidate) => wordOf(candidate) === "");
  const isBlankFirst = first !== undefined && wordOf(first) === "";
  const worded = [...spelt, ...others];
  const candidates = isBlankFirst ? [...blank, ...worded] : [...worded, ...blank];
  return { ...target, candidates, unfit: NOT_LISTED };
}

const wordOf = ({ state }: Candidate): string => String(state.value).trim().toLowerCase();

const NOT_LISTED =
  "Its cell takes only the entries of its list, and none of them says this: choose one in the sheet.";

function written({ state }: Candidate, entry: string): Candidate {
  return { state: { ...state, value: entry }, shown: entry };
}
