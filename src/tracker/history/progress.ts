import { saysNothing } from "../fields/blank";
import type { Action, IsoDate, Plan, Rating } from "../model";
import { wordsPrint } from "./print";

/** Fewer words are a remark ("On track", "As above") that says the same in good faith. */
const FEWEST_WORDS = 4;

/** What an action's progress is said to be: by the tracker's quarters, the last one first, or as at now. */
export interface Progress {
  /** null where nothing of a few words is said. */
  readonly now: string | null;
  /** Of the tracker's own quarter before; undefined where only one text is kept at a time. */
  readonly before: string | null | undefined;
}

/** Fingerprints of an action's progress texts, as at the plan's day. */
export function progressOf(action: Action, plan: Plan): Progress {
  const quarterly = action.ratings.filter(
    ({ start, end }) => end !== null && (start ?? end) <= plan.asOf,
  );
  const said = quarterly.map(({ comment }) => comment ?? "");
  if (said.some(isProgress)) {
    const at = lastToldAt(quarterly, plan.asOf);
    const before = at > 0 ? printOrNull(said[at - 1] ?? "") : undefined;
    return { now: printOrNull(said[at] ?? ""), before };
  }
  const comment = action.ratings.find(({ end }) => end === null)?.comment ?? "";
  return { now: printOrNull(progressText(action, plan) ?? comment), before: undefined };
}

/** The quarter that the latest words are of: one that runs and says nothing yet is not looked at. */
function lastToldAt(quarters: readonly Rating[], asOf: IsoDate): number {
  const told = quarters.findLastIndex(
    ({ status, end, comment }) =>
      status !== "unrated" || (end ?? "") <= asOf || isProgress(comment ?? ""),
  );
  return Math.max(told, 0);
}

function printOrNull(text: string): string | null {
  return isProgress(text) ? wordsPrint(text) : null;
}

function isProgress(text: string): boolean {
  if (text.length < 2 * FEWEST_WORDS - 1) return false;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length >= FEWEST_WORDS && !saysNothing(text);
}

/** What the table's progress column says; null where it has none. */
function progressText({ table, carried }: Action, { tables }: Plan): string | null {
  const { columns, header } = tables[table] ?? {};
  const label = header?.labels.find(({ column }) => column === columns?.update)?.label;
  return columns?.update === undefined || label === undefined ? null : (carried[label] ?? "");
}
