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
  const isIn = (message: string, list: readonly { readonly message: string }[]) =>
    list.some((doubt) => doubt.message === message);
  const kept = doubts.filter(
    ({ message }) => isIn(message, reading.doubts) || !isIn(message, alone.doubts),
  );
  const found = reading.doubts.filter(({ message }) => !isIn(message, doubts));
  const cell = sources.due?.[0].cell ?? "";
  return [...kept, ...found.map((doubt) => ({ ...doubt, field: "due" as const, cell }))];
}
