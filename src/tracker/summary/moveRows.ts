import type { KeptAction } from "../history/snapshot";
import { dateMove, type Movement } from "../history/movement";
import type { Status } from "../model";
import { directionOf, directionRank, references, whereMoved } from "./moves";
import { DATE_WORDS, NEW_ACTION } from "./pastColumns";
import type { MoveRow, WhatMoved } from "./report";
import type { Moves } from "./sections";
import { shortDate, type StatusWords } from "./words";

const COUNTED = { column: "counted", test: "is", value: "Yes" } as const;
const GONE = "No longer in the plan";

interface Group {
  readonly from: Status;
  readonly to: Status;
  readonly actions: KeptAction[];
}

/**
 * What moved since the report that is compared with, which is what the board saw last; where there is none, between the
 * last two of the tracker's own quarters. Both would tell most moves twice.
 */
export function whatMoved(
  movement: Movement | null,
  moves: Moves | null,
  words: StatusWords,
): WhatMoved | null {
  if (movement !== null) {
    const { before, now } = movement;
    return told(shortDate(before.asOf), shortDate(now.asOf), rowsSince(movement, words));
  }
  return moves && told(moves.from.label, moves.to.label, rowsOfQuarters(moves, words));
}

const NOTHING: MoveRow = { from: "Nothing moved", to: "n/a", count: 0, where: null, which: "None" };

function told(from: string, to: string, rows: readonly MoveRow[]): WhatMoved {
  return {
    title: `What moved from ${from} to ${to}`,
    rows: rows.length === 0 ? [NOTHING] : rows,
  };
}

/**
 * What changed between two positions: from status to status, what got worse first; then what is new, what is gone, and
 * whose date moved.
 */
function rowsSince(movement: Movement, words: StatusWords): readonly MoveRow[] {
  return [
    ...statusRows(movement, words),
    ...newRows(movement, words),
    ...goneRows(movement, words),
    ...dateRows(movement),
  ];
}

function statusRows({ pairs }: Movement, words: StatusWords): readonly MoveRow[] {
  const moved = pairs.filter(({ before, now }) => isCounted(now) && before.status !== now.status);
  const groups = new Map<string, Group>();
  for (const { before, now } of moved) {
    const id = `${before.status} ${now.status}`;
    const group = groups.get(id) ?? { from: before.status, to: now.status, actions: [] };
    group.actions.push(now);
    groups.set(id, group);
  }
  const rank = (group: Group) => directionRank(directionOf(group));
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b) || b.actions.length - a.actions.length)
    .map(({ from, to, actions }) => ({
      from: words[from],
      to: words[to],
      count: actions.length,
      where: [
        COUNTED,
        { column: "statusBefore", test: "is", value: words[from] },
        { column: "status", test: "is", value: words[to] },
      ],
      which: whichOf(actions),
    }));
}

function newRows({ added }: Movement, words: StatusWords): readonly MoveRow[] {
  return byStatus(added.filter(isCounted)).map(([status, actions]) => ({
    from: NEW_ACTION,
    to: words[status],
    count: actions.length,
    where: [
      COUNTED,
      { column: "statusBefore", test: "is", value: NEW_ACTION },
      { column: "status", test: "is", value: words[status] },
    ],
    which: whichOf(actions),
  }));
}

/** They stand in the plan no more, so that their words are told too. */
function goneRows({ gone }: Movement, words: StatusWords): readonly MoveRow[] {
  return byStatus(gone.filter(isCounted)).map(([status, actions]) => ({
    from: words[status],
    to: GONE,
    count: actions.length,
    where: null,
    which: short(actions.map(({ ref, text }) => (ref === null ? `“${text}”` : `${ref} “${text}”`))),
  }));
}

function dateRows({ pairs }: Movement): readonly MoveRow[] {
  const counted = pairs.filter(({ now }) => isCounted(now));
  return (["later", "earlier", "new date", "no date"] as const).flatMap((move) => {
    const actions = counted.filter((pair) => dateMove(pair) === move).map(({ now }) => now);
    if (actions.length === 0) return [];
    return [
      {
        from: "Due date",
        to: DATE_WORDS[move],
        count: actions.length,
        where: [COUNTED, { column: "dateChange", test: "is", value: DATE_WORDS[move] }] as const,
        which: whichOf(actions),
      },
    ];
  });
}

/** What moved between the last two of the tracker's own quarters, as rows of the same table. */
function rowsOfQuarters(moves: Moves, words: StatusWords): readonly MoveRow[] {
  return moves.rows.map((move) => ({
    from: words[move.from],
    to: words[move.to],
    count: move.count,
    where: whereMoved(moves, move, words),
    which: move.which,
  }));
}

const isCounted = ({ counts }: KeptAction): boolean => counts.has("counted");

function byStatus(actions: readonly KeptAction[]): readonly (readonly [Status, KeptAction[]])[] {
  const groups = new Map<Status, KeptAction[]>();
  for (const action of actions) {
    groups.set(action.status, [...(groups.get(action.status) ?? []), action]);
  }
  return [...groups];
}

function whichOf(actions: readonly KeptAction[]): string {
  const named = actions.filter(({ ref }) => ref !== null);
  if (named.length === actions.length) return short(named.map(({ ref }) => ref ?? ""));
  return references(actions.map(({ ref }) => ref));
}

/** Characters that fit a cell before Excel cuts its row off. */
const LONGEST = 900;

function short(items: readonly string[]): string {
  let told = "";
  for (const [at, item] of items.entries()) {
    const next = told === "" ? item : `${told}, ${item}`;
    if (next.length > LONGEST) return `${told} and ${items.length - at} more: filter Board actions`;
    told = next;
  }
  return told;
}
