import { STATUSES, type Status } from "../../model";
import {
  AIMS,
  BADLY,
  FULLY,
  NEVER,
  PARTLY,
  SLIGHTLY,
  WHOLE_STATUSES,
  WORRIES,
} from "../words/degreeWords";
import { alternatives } from "../words/pattern";

type StatusOf = (word: string) => Status | null;

const WHOLE = new Map(
  STATUSES.flatMap((status) =>
    (WHOLE_STATUSES[status] ?? []).map((word) => [word, status] as const),
  ),
);

/** Words before a status: what a word for the one status then means. */
const DEGREES: readonly (readonly [words: readonly string[], of: Status, means: Status])[] = [
  [FULLY, "complete", "complete"],
  [PARTLY, "complete", "in-progress"],
  [NEVER, "complete", "delayed"],
  [SLIGHTLY, "delayed", "at-risk"],
  [BADLY, "delayed", "delayed"],
];
const FORMS = DEGREES.map(([words, of, means]) => ({
  ...{ of, means },
  pattern: new RegExp(`^(?:${alternatives(words)}) (.+)$`),
}));
const AIMED = new RegExp(`^(.+) (?:${alternatives(AIMS)})(?: on time)?$`);

/** "On track with risks", "in progress but some delays". */
const WORRIED = new RegExp(
  `^(.+?),? (?:with|but(?: with)?) (?:(?!no |few )[a-z]+ )?(?:${alternatives(WORRIES)})$`,
);

/** The status of words that are nothing but a status and its degree: "partially met", "slightly off track". */
export function statusByDegree(words: string, listed: StatusOf): Status | null {
  const statusOf: StatusOf = (text) => WHOLE.get(text) ?? listed(text);
  const whole = WHOLE.get(words);
  if (whole !== undefined) return whole;
  for (const { of, means, pattern } of FORMS)
    if (statusOf(pattern.exec(words)?.[1] ?? "") === of) return means;
  if (statusOf(AIMED.exec(words)?.[1] ?? "") === "on-track") return "on-track";
  const worried = statusOf(WORRIED.exec(words)?.[1] ?? "");
  return worried === "on-track" || worried === "in-progress" ? "at-risk" : null;
}
