import { latest } from "../../calendar";
import { COMPLETED, COMPLETED_AT_HEAD, NOT_COMPLETED } from "../../words/dateWords";
import { alternatives } from "../../words/pattern";
import type { DateSpan } from "../spans";
import type { Sense, SenseReader, Statement } from "../statement";
import { ambiguous } from "./severalDates";

const DONE = alternatives(COMPLETED);
/** "Completed and signed off July 2019". */
const ALSO_DONE = alternatives([
  "agreed",
  "closed",
  "embedded",
  "implemented",
  "published",
  "signed off",
]);
const NOT = `(?<!(?<![a-z])(?:${alternatives(NOT_COMPLETED)}) ?)`;
/** "Closed by Board Jan 2025", "signed off at the SEND board 12/9/24"; "completed by the board" may be a promise. */
const BY_WHOM =
  "(?:(?:(?<=closed|signed off) by| at)(?: the)?(?: [a-z]{2,12}){0,2} (?:board|group|panel|committee|meeting|partnership|cabinet|executive))?";
/** "Completed July 2019", "completed on: July 2019"; "completed by" is a promise, not news. */
const DONE_BEFORE = new RegExp(
  `(?:${NOT}(?<![a-z-])(?:${DONE})|^(?:${alternatives(COMPLETED_AT_HEAD)}))(?: (?:and|&) (?:${ALSO_DONE}))?${BY_WHOM}(?: (?:on|in|at|during|early|mid|late|end of|as of|as at)){0,2}[ :;,.(-]{0,4}$`,
);
/** "Completed ahead of target (Dec 2024)": done, and the date may be another's. */
const DONE_HEAD = new RegExp(
  `^(?:all |now |fully )?(?:${DONE})(?: (?:ahead|early|in full|on time|late)(?![a-z])| ?[-(,.;:])`,
);
/** "July 2019 - completed", "31/07/2019 (done)". */
const DONE_AFTER = new RegExp(
  `^[ :;,.(-]{0,4}(?:and |now |all )?(?:${DONE})(?! (?:by|to|in|on|the))(?![a-z])`,
);
/** "Completed", "Complete - see minutes", "Action closed". */
const DONE_ALONE = new RegExp(
  `^[ :;,.(-]{0,4}(?:all |now |fully |actions? |task |work )?(?:${DONE})(?! (?:by|when|once|the))(?![a-z])`,
);

/** The work is done; the day is kept where the text gives one. */
export const completed: SenseReader = (statement) => {
  const { text, spans, gaps, unusable } = statement;
  if (spans.length === 0)
    return DONE_ALONE.test(text) && unusable.length === 0 ? { complete: true } : null;
  const done = spans.map((_, i) => isDone(gaps, i, spans.length));
  if (!done.some(Boolean)) return DONE_HEAD.test(text) ? perhapsDone(statement) : null;
  const open = spans.filter((_, i) => !done[i]);
  if (open.length === 0) return { complete: true, ...latestOf(spans) };
  return partlyDone(statement, done);
};

function perhapsDone({ spans }: Statement): Sense {
  const message = "It says that it is done, and gives a date that may not be when";
  const dates = [...new Set(spans.map(({ last }) => last))].sort();
  return { due: latest(dates), doubts: [{ kind: "ambiguous-date", message, dates }] };
}

function latestOf(spans: readonly DateSpan[]): Sense {
  const completed = latest(spans.map((span) => span.last));
  return { completed, completedSince: latest(spans.map((span) => span.first)) };
}

function isDone(gaps: readonly string[], i: number, count: number): boolean {
  if (DONE_BEFORE.test(gaps[i] ?? "")) return true;
  return i === count - 1 && DONE_AFTER.test(gaps[i + 1] ?? "");
}

/** "Dec 2019, completed Feb 2020" was due and is done; "Phase 1 completed Sept 2019, phase 2 March 2020" is not done. */
function partlyDone({ spans }: Statement, done: readonly boolean[]): Sense {
  const last = spans.at(-1);
  const before = spans.at(-2);
  if (last && before && spans.length === 2 && done.at(-1)) {
    return { complete: true, ...latestOf([last]), due: before.last };
  }
  return ambiguous(
    spans.filter((_, i) => !done[i]),
    spans,
  );
}
