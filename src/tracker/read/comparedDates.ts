import { markImplausible, type DateReading } from "../fields/date";
import type { Doubt, IsoDate } from "../model";
import { withoutForecast } from "./completion";
import type { ActionDates } from "./dateCells";

/** The dates of a plan's actions once each was held against the others and against the report's day; in the same order. */
export function comparedDates(all: readonly ActionDates[], asOf: IsoDate): ActionDates[] {
  const readings = markImplausible(all.map(({ reading }) => reading));
  return all.map((dates, i) => {
    const reading = readings[i] ?? dates.reading;
    return withoutForecast({ ...dates, reading, doubts: newDoubts(dates, reading) }, asOf);
  });
}

/** Doubts that came of comparing the plan's dates, at the date's cell. */
function newDoubts(
  { doubts, sources, reading: alone }: ActionDates,
  reading: DateReading,
): Doubt[] {
  const messages = (of: DateReading) => new Set(of.doubts.map(({ message }) => message));
  const [before, now] = [messages(alone), messages(reading)];
  const kept = doubts.filter(({ message }) => now.has(message) || !before.has(message));
  const found = reading.doubts.filter(({ message }) => !before.has(message));
  const cell = sources.due?.[0].cell ?? "";
  return [...kept, ...found.map((doubt) => ({ ...doubt, field: "due" as const, cell }))];
}
