import {
  combineRevised,
  readDate,
  readDates,
  type DateContext,
  type DateReading,
} from "../fields/date";
import type { Doubt, IsoDate } from "../model";
import type { ActionDraft } from "./draftActions";
import { rowWithText } from "./rowCells";
import { NO_READING } from "../fields/dateReading";

export interface ActionDates {
  readonly reading: DateReading;
  readonly start: IsoDate | null;
  readonly cell: string | null;
  readonly doubts: readonly Doubt[];
}

interface PlacedReading {
  readonly reading: DateReading;
  readonly cell: string;
}

/** What the date columns say of one action. */
export function readActionDates(draft: ActionDraft, context: DateContext): ActionDates {
  const { due, originalDue, revisedDue } = draft.row.table.layout.columns;
  const dated = (column: number | undefined) =>
    column === undefined ? null : placed(draft, column, context);
  const first = dated(originalDue) ?? dated(due);
  const revision = latest(dated(revisedDue), originalDue === undefined ? null : dated(due));
  const start = startOf(draft, context);
  if (first === null && revision === null)
    return { reading: NO_READING, start, cell: null, doubts: [] };
  if (first === null || revision === null) return { ...single(first ?? revision), start };
  const reading = combineRevised(first.reading, revision.reading);
  const cell =
    revision.reading.due !== null || revision.reading.completed !== null
      ? revision.cell
      : first.cell;
  // What a revised date makes good is doubted no more.
  const doubts = [...placeDoubts(first), ...placeDoubts(revision)].filter(({ message }) =>
    reading.doubts.some((doubt) => doubt.message === message),
  );
  return { reading, start, cell, doubts };
}

/** A revised date that says something, else the current one. */
function latest(
  revised: PlacedReading | null,
  current: PlacedReading | null,
): PlacedReading | null {
  return revised && !revised.reading.blank ? revised : (current ?? revised);
}

function single(date: PlacedReading | null): Omit<ActionDates, "start"> {
  return date === null
    ? { reading: NO_READING, cell: null, doubts: [] }
    : { reading: date.reading, cell: date.cell, doubts: placeDoubts(date) };
}

function placeDoubts({ reading, cell }: PlacedReading): Doubt[] {
  return reading.doubts.map((doubt) => ({ ...doubt, cell }));
}

function placed(
  { row, index, count }: ActionDraft,
  column: number,
  context: DateContext,
): PlacedReading {
  const { view } = row.table.header;
  const at = rowWithText(row, column);
  const readings = readDates(view.content(at, column), count, context);
  return { reading: readings[index] ?? readings[0] ?? NO_READING, cell: view.address(at, column) };
}

/** A start column gives the first day that its text allows, as "From …" does. */
function startOf({ row }: ActionDraft, context: DateContext): IsoDate | null {
  const { start } = row.table.layout.columns;
  if (start === undefined) return null;
  const content = row.table.header.view.content(rowWithText(row, start), start);
  const reading = readDate(content, context);
  if (reading.start !== null || reading.due === null) return reading.start;
  if (
    /\d\D+\d+\D+\d|d.*m.*y/i.test(
      typeof content.value === "number" ? content.numberFormat : content.text,
    )
  ) {
    return reading.due;
  }
  return (
    readDate({ ...content, value: "", text: `From ${content.text.trim()}` }, context).start ??
    reading.due
  );
}
