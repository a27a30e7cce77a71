import type { Plan, Status } from "../model";
import type { ActionFacts } from "./actionFacts";
import { stoodAt } from "./quarters";
import type { Criterion, Sentence } from "./report";
import type { HeldQuarter, Move, Moves } from "./sections";
import { capital, isDay, listWords, longDate, midSentence, type StatusWords } from "./words";

/** The best last. */
const COMPARED: readonly Status[] = ["delayed", "at-risk", "in-progress", "on-track", "complete"];

/** An action that is not started says nothing of how it goes: to begin with it is neither better nor worse. */
export type Direction = "worse" | "unstarted" | "unrated" | "started" | "better" | "rated";
const ORDER: readonly Direction[] = ["worse", "unstarted", "unrated", "started", "better", "rated"];

/** What got worse comes first. */
export const directionRank = (direction: Direction): number => ORDER.indexOf(direction);

export function directionOf({ from, to }: Pick<Move, "from" | "to">): Direction {
  if (from === "unrated") return "rated";
  if (to === "unrated") return "unrated";
  // Nothing is better than complete, whatever was before or comes after.
  if (from === "not-started") return to === "complete" ? "better" : "started";
  if (to === "not-started") return from === "complete" ? "worse" : "unstarted";
  const [before, now] = [COMPARED.indexOf(from), COMPARED.indexOf(to)];
  return now < before ? "worse" : "better";
}

interface Stood extends Pick<Move, "from" | "to"> {
  readonly ref: string | null;
}

interface Group {
  readonly from: Status;
  readonly to: Status;
  readonly refs: (string | null)[];
}

/** null where the tracker holds no two quarters that have ended. */
export function movesOf(
  facts: readonly ActionFacts[],
  plan: Plan,
  held: readonly HeldQuarter[],
): Moves | null {
  const [from, to] = held.slice(-2);
  if (from === undefined || to === undefined) return null;
  const all = facts
    .filter(({ counted }) => counted)
    .map(({ action }) => ({
      ref: action.ref,
      from: stoodAt({ action, plan }, from.end),
      to: stoodAt({ action, plan }, to.end),
    }));
  const stood: readonly Stood[] = all.flatMap(({ ref, from, to }) =>
    from === null || to === null ? [] : [{ ref, from, to }],
  );
  const groups = new Map<string, Group>();
  for (const { ref, from, to } of stood.filter((each) => each.from !== each.to)) {
    const group: Group = groups.get(`${from} ${to}`) ?? { from, to, refs: [] };
    group.refs.push(ref);
    groups.set(`${from} ${to}`, group);
  }
  const rank = (move: Move) => directionRank(directionOf(move));
  return {
    from,
    to,
    rows: [...groups.values()]
      .map(({ from, to, refs }) => ({ from, to, count: refs.length, which: references(refs) }))
      .sort((a, b) => rank(a) - rank(b) || b.count - a.count),
    complete: {
      before: all.filter(({ from }) => from === "complete").length,
      now: all.filter(({ to }) => to === "complete").length,
    },
  };
}

/** Which of the register's rows moved so. */
export function whereMoved(moves: Moves, move: Move, words: StatusWords): readonly Criterion[] {
  return [
    { column: "counted", test: "is", value: "Yes" },
    { column: moves.from.column, test: "is", value: words[move.from] },
    { column: moves.to.column, test: "is", value: words[move.to] },
  ];
}

/** "1.1, 1.4 and 2 without a reference". */
export function references(refs: readonly (string | null)[]): string {
  const named = refs.filter((ref) => ref !== null);
  const others = refs.length - named.length;
  if (others === 0) return named.join(", ");
  const rest = `${others} without a reference`;
  return named.length === 0 ? rest : `${named.join(", ")} and ${rest}`;
}

const movedWords = (words: StatusWords): readonly (readonly [Direction, string])[] => [
  ["better", "improved"],
  ["worse", "got worse"],
  ["started", "were started"],
  ["unstarted", `went back to ${midSentence(words["not-started"])}`],
  ["rated", "were newly rated"],
  ["unrated", "were no longer rated"],
];

/** "At Q3, 7 actions were complete, 3 more than …; between the two, 6 improved and 4 got worse." */
export function movesSentence(moves: Moves, words: StatusWords): Sentence {
  const { from, to, rows, complete } = moves;
  const { before, now } = complete;
  const actions = now === 0 ? "no action was" : now === 1 ? "1 action was" : `${now} actions were`;
  const [more, fewer] = [now - before, before - now];
  const same = now === 0 ? "as" : "as many as";
  const change = more > 0 ? `${more} more than` : fewer > 0 ? `${fewer} fewer than` : same;
  const told = movedWords(words)
    .map(([direction, verb]) => ({
      verb,
      count: rows
        .filter((move) => directionOf(move) === direction)
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
  const moved = told.map(
    ({ verb, count }) => `${count} ${count === 1 ? verb.replace("were ", "was ") : verb}`,
  );
  const rest = rows.length === 0 ? "no status changed" : listWords(moved);
  const end = rest === "" ? "" : `; between the two, ${rest}`;
  return [
    capital(
      `${endOf(to)}, ${actions} ${midSentence(words.complete)}, ${change} ${endOf(from)}${end}.`,
    ),
  ];
}

/** "at the end of Q2"; "on 28 March 2025". */
const endOf = ({ label, end }: HeldQuarter): string =>
  isDay(label) ? `on ${longDate(end)}` : `at the end of ${label}`;
