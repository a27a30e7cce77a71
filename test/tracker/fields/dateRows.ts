import { readDate, type DateContext, type DateReading } from "../../../src/tracker/fields/date";
import { typed } from "./content";

export const NO_PERIOD: DateContext = { date1904: false, planPeriod: null };
export const PLAN_2017: DateContext = {
  date1904: false,
  planPeriod: { start: "2017-04-01", end: "2018-03-31" },
};

/** text, start, due, then what else is not as in an empty reading. */
export type Row = [text: string, start: string | null, due: string | null, more?: string];

/** The rest of a reading in a few words: "ongoing", "complete", "completed 2019-07-31", a doubt's kind. */
export function rest(reading: DateReading): string {
  return [
    reading.ongoing ? "ongoing" : "",
    reading.complete ? "complete" : "",
    reading.completed ? `completed ${reading.completed}` : "",
    reading.originalDue ? `originally ${reading.originalDue}` : "",
    ...reading.doubts.map((doubt) => doubt.kind),
  ]
    .filter(Boolean)
    .join(", ");
}

export function expectRow([text, start, due, more = ""]: Row, context: DateContext): void {
  const reading = readDate(typed(text), context);
  expect([reading.start, reading.due, rest(reading)]).toEqual([start, due, more]);
  expect(reading.raw).toBe(text);
}
