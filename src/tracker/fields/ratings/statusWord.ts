import { STATUSES, type Status } from "../../model";
import { alternatives } from "../words/pattern";
import { RECOVERY_WORDS, STATUS_WORDS, WORST_FIRST } from "../words/statusWords";
import { statusByDegree } from "./degree";

const LISTED = STATUSES.flatMap((status) =>
  status === "unrated" ? [] : STATUS_WORDS[status].map((word) => [word, status] as const),
);
const STATUS_OF = new Map<string, Status>(LISTED);
const ANY_STATUS = new RegExp(`(?<![a-z])(?:${alternatives([...STATUS_OF.keys()])})(?![a-z])`, "g");
const RECOVERY = new RegExp(
  `(?<!(?:(?<![a-z])(?:no|not|without)(?: [a-z]+){0,2}|un|cannot be) ?)(?<![a-z])(?:${alternatives(RECOVERY_WORDS)})(?![a-z])`,
);

/** "At risk of being delayed" is not late yet, unless the risk is a great one. */
const RISK_OF =
  /(?<!(?:significant|serious|severe|high|major) )(?<![a-z])(?:at )?(?:risk|danger) of (?:(?:being|becoming|falling|running|further|some) )?(?:delay(?:s|ed)?|slippage|slipping|late|behind|off track|miss(?:ed|ing)|overdue|not)(?![a-z])/g;

const DONE = "(?:complete|completed|finished|achieved|delivered|implemented|met)(?![a-z])";
/** "Started but not completed" is no worse than begun. */
const ONLY_BEGUN = new RegExp(
  `(?<![a-z])(?:started|commenced|begun|under ?way|in progress),? (?:but|and) (?:is |are )?not (?:yet )?(?:been )?(?:fully )?${DONE}`,
  "g",
);
/** "Will be achieved by the deadline" is a promise, and not done; "not likely to be" is none. */
const PROMISED = new RegExp(
  `(?<![a-z])(?<!not )(?:will|should|(?:expected|likely|due|planned) to) be (?:fully )?${DONE}`,
  "g",
);

/** The status that a text is a word for, and nothing else: "complete", "not started". The text is plain and bare. */
export function statusOfWord(word: string): Status | null {
  const listed = (text: string) => STATUS_OF.get(text) ?? null;
  const spaced = word.replace(/-/g, " ");
  return listed(word) ?? listed(spaced) ?? statusByDegree(spaced, listed) ?? recoverable(word);
}

const RECOVERABLE = new RegExp(
  `^(.+?)(?: -|,| but| \\()+ ?(not |un|ir)?(?:${alternatives(RECOVERY_WORDS)})(?: plan)?(?: (?:is |are )?in place)?$`,
);

/** Longer texts are no word for a status, and the pattern takes long over them. */
const LONGEST = 120;

/** "Off track - recoverable": late, and it can be made good. */
function recoverable(word: string): Status | null {
  if (word.length > LONGEST) return null;
  const [, late = "", not] = RECOVERABLE.exec(word) ?? [];
  if (STATUS_OF.get(late.replace(/-/g, " ")) !== "delayed") return null;
  return not === undefined ? "at-risk" : "delayed";
}

/** Of several statuses the worst; "in progress" beside "on track" says nothing worse, only that it has begun. */
export function worstStatus(said: readonly Status[]): Status | null {
  const worst = WORST_FIRST.find((status) => said.includes(status)) ?? null;
  return worst === "in-progress" && said.includes("on-track") ? "on-track" : worst;
}

/** The status that a key's phrase means: of several the worst, so that nothing looks better than it is. */
export function statusOfPhrase(phrase: string): Status | null {
  const plain = phrase
    .replace(/[-\n]/g, " ")
    .replace(RISK_OF, "at risk")
    .replace(ONLY_BEGUN, "in progress")
    .replace(PROMISED, "on track");
  const worst = worstStatus(
    (plain.match(ANY_STATUS) ?? []).flatMap((word) => STATUS_OF.get(word) ?? []),
  );
  return worst === "delayed" && RECOVERY.test(plain) ? "at-risk" : worst;
}
