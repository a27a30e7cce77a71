import type { CellValue } from "../../tracker/grid";
import { isBetween, sameState } from "../../tracker/update/cells";
import type { CellState } from "../../tracker/update/update";
import { send, type Work } from "../work";
import { findMoved } from "./findMoved";
import { lookAt, type Target } from "./lookAt";
import { askState } from "./readTargets";
import { queueState } from "./queueState";

/** A cell that was written, or may have been. */
export interface Written {
  readonly target: Target;
  /** What it is to hold again. */
  readonly before: CellState;
  /** What its row was known by when it was written; null where it is known by nothing. */
  readonly beside: CellValue | null;
}

/** Cells that cannot be put back, as "Early help G8". */
export interface NotPutBack {
  /** They hold neither what was written nor what they held. */
  readonly changed: readonly string[];
  /** They, or the rows that stood there, may hold what was written. */
  readonly misplaced: readonly string[];
}

interface PutBack extends NotPutBack {
  /** Those that get back what they held. */
  readonly reached: readonly string[];
}

/** A cell that was written, where its row is now. */
interface Found {
  readonly written: Written;
  readonly range: Excel.Range;
  readonly state: CellState;
  /** "Early help G8". */
  readonly place: string;
}

/**
 * Queues that every cell that was written gets back what it held, wherever its row is by now: a row is known by its
 * action's text, and not by its place. A cell of a worksheet that is gone is gone with it.
 */
export async function queueBack(
  context: Excel.RequestContext,
  written: readonly Written[],
  work: Work,
): Promise<PutBack> {
  const { inPlace, astray } = await look(context, await onSheets(context, written, work), work);
  const moved = await follow(context, astray, work);
  const found = [...inPlace, ...moved.values()];
  const reached = found.filter(isReached);
  for (const { range, state, written } of reached)
    queueState(range, { before: state, after: written.before });
  const restored = new Set(reached.map(({ place }) => place));
  const changed = found.filter((each) => !isAsBefore(each) && !isReached(each));
  const misplaced = astray.filter((each) => {
    const now = moved.get(each);
    if (now === undefined) return true;
    return !isReached(now) && mayHold(each) && !restored.has(each.place);
  });
  return {
    reached: reached.map(placeOf),
    changed: changed.map(placeOf),
    misplaced: misplaced.map(placeOf),
  };
}

const placeOf = ({ place }: Found): string => place;

const isAsBefore = ({ state, written }: Found): boolean => sameState(state, written.before);

/** Whether the write came to it, or half-way. */
const isReached = (found: Found): boolean =>
  !isAsBefore(found) &&
  isBetween(found.state, found.written.before, found.written.target.change.after);

/** Whether a cell that another row has moved to shows what was to be written there. */
function mayHold({ state, written: { target } }: Found): boolean {
  const { before, after } = target.change;
  if (after.value !== before.value) return state.value === after.value;
  return after.fill !== "" && state.fill === after.fill;
}

/** Those whose worksheet is still there. */
async function onSheets(
  context: Excel.RequestContext,
  written: readonly Written[],
  work: Work,
): Promise<readonly Written[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await send(context, work);
  const there = new Set(worksheets.items.map(({ id }) => id));
  return written.filter(({ target }) => there.has(target.worksheet.id));
}

/** Looks at the cells where Excel knows them to be: those whose row is there, and those whose row is elsewhere. */
async function look(
  context: Excel.RequestContext,
  written: readonly Written[],
  work: Work,
): Promise<{ readonly inPlace: readonly Found[]; readonly astray: readonly Found[] }> {
  for (const { target } of written) {
    target.worksheet.load("name");
    target.range.load("address");
    target.beside?.load("rowIndex,columnIndex");
  }
  const looked = lookAt(written.map(({ target }) => target));
  await send(context, work);
  const stood = looked();
  const found = written.flatMap((each, at) => {
    const state = stood[at]?.state;
    return state ? [{ ...foundAt(each, each.target.range, state), beside: stood[at]?.beside }] : [];
  });
  return {
    inPlace: found.filter(({ beside, written }) => beside === written.beside),
    astray: found.filter(({ beside, written }) => beside !== written.beside),
  };
}

/** Those of the cells that are astray that can be found again. */
async function follow(
  context: Excel.RequestContext,
  astray: readonly Found[],
  work: Work,
): Promise<ReadonlyMap<Found, Found>> {
  const ranges = await findMoved(
    context,
    astray.map(({ written }) => written),
    work,
  );
  const asked = astray.flatMap((each, at) => {
    const range = ranges[at] ?? null;
    if (range === null) return [];
    range.load("address");
    return [{ each, range, state: askState(range) }];
  });
  if (asked.length > 0) await send(context, work);
  return new Map(
    asked.map(({ each, range, state }) => [each, foundAt(each.written, range, state())]),
  );
}

function foundAt(written: Written, range: Excel.Range, state: CellState): Found {
  const cell = range.address.slice(range.address.lastIndexOf("!") + 1);
  return { written, range, state, place: `${written.target.worksheet.name} ${cell}` };
}
