import { latest } from "../calendar";
import type { CellContent } from "../content";
import { NO_READING, type DateContext, type DateReading } from "../dateReading";
import { readDate, readDateText } from "./readDate";
import { takeApart } from "./statement";
import { dateLines } from "./text";

/** One reading for each lettered action of the row's cells: paired in order, one shared, or ambiguous. */
export function readDates(
  content: CellContent,
  actionCount: number,
  context: DateContext,
): DateReading[] {
  const forEach = (reading: DateReading) =>
    Array.from({ length: Math.max(1, actionCount) }, () => reading);
  if (actionCount < 2 || typeof content.value === "number")
    return forEach(readDate(content, context));
  const items = dateItems(content.text, actionCount, context);
  const readings = items.map((item) => readDateText(item, context));
  const first = readings[0];
  if (!first || readings.length === 1) return forEach(readDate(content, context));
  if (readings.length === actionCount) return readings;
  if (readings.every((reading) => sameDate(reading, first))) return forEach(first);
  return forEach(latestClosed(content.text, readings, actionCount));
}

const sameDate = (a: DateReading, b: DateReading): boolean =>
  a.start === b.start &&
  a.due === b.due &&
  a.completed === b.completed &&
  a.ongoing === b.ongoing &&
  a.complete === b.complete;

/** The lines of the cell; or, on one line, as many pieces as there are actions if each holds one date. */
function dateItems(text: string, actionCount: number, context: DateContext): string[] {
  const lines = dateLines(text);
  if (lines.length !== 1) return lines;
  for (const separator of [/;/, /,/, /\s(?:&|and)\s/i, /\//]) {
    const pieces = text
      .split(separator)
      .map((piece) => piece.trim())
      .filter(Boolean);
    const isOneEach = () => pieces.every((piece) => takeApart(piece, context).spans.length === 1);
    if (pieces.length === actionCount && isOneEach()) return pieces;
  }
  return spacedDates(text, actionCount, context) ?? lines;
}

/** "Jan 2020 April 2020": nothing between the dates but a space, where a line break was lost. */
function spacedDates(text: string, actionCount: number, context: DateContext): string[] | null {
  const { text: plain, spans, gaps } = takeApart(text, context);
  if (spans.length !== actionCount || gaps.some((gap) => gap.trim() !== "")) return null;
  return spans.map((span) => plain.slice(span.from, span.to));
}

/** Nobody can tell which date is whose: the latest that closes counts for each. */
function latestClosed(
  raw: string,
  readings: readonly DateReading[],
  actionCount: number,
): DateReading {
  const told = readings.flatMap(({ due, completed, start }) => due ?? completed ?? start ?? []);
  const dates = [...new Set(told)].sort();
  const isDone = readings.every((reading) => reading.complete);
  return {
    ...NO_READING,
    raw,
    blank: false,
    due: latest(readings.filter((reading) => !reading.ongoing).flatMap(({ due }) => due ?? [])),
    completed: isDone ? latest(readings.flatMap(({ completed }) => completed ?? [])) : null,
    complete: isDone,
    doubts: [
      ...readings.flatMap((reading) =>
        reading.doubts.filter((doubt) => doubt.kind !== "ambiguous-date"),
      ),
      {
        kind: "ambiguous-date",
        message: `The cell gives ${readings.length} dates for ${actionCount} actions; the latest is taken for each`,
        dates,
      },
    ],
  };
}
