import fc from "fast-check";
import { saysNothing } from "../../../src/tracker/fields/blank";
import { readDate, readDates } from "../../../src/tracker/fields/date";
import { buildDirectory, readLeadsFor } from "../../../src/tracker/fields/lead";
import { readQuarterHeader, readPlanPeriod } from "../../../src/tracker/fields/period";
import {
  colourOfFill,
  DEFAULT_RAG_KEY,
  readKeyText,
  readRatings,
  readStage,
} from "../../../src/tracker/fields/rating";
import { typed } from "./content";
import { runs } from "../../support/runs";

const CONTEXT = { date1904: false, planPeriod: null };
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const twoDigits = (n: number) => String(n).padStart(2, "0");

const anyDay = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2098-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Ways to write a day that every reader in the United Kingdom takes for the same one. */
const DAY_FORMS: readonly ((y: string, m: number, d: number) => string)[] = [
  (y, m, d) => `${twoDigits(d)}/${twoDigits(m)}/${y}`,
  (y, m, d) => `${d}.${m}.${y.slice(2)}`,
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${y}-${twoDigits(m)}-${twoDigits(d)}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `by ${d} ${MONTHS[m - 1]?.slice(0, 3).toUpperCase()} ${y.slice(2)}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
];

test("a day is the same day however it is written", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...DAY_FORMS), (date, write) => {
      const [y = "", m, d] = date.split("-");
      const reading = readDate(typed(write(y, Number(m), Number(d))), CONTEXT);
      expect(reading).toMatchObject({ due: date, doubts: [] });
    }),
    runs(2_000),
  );
});

test("a stretch from one month to a later one starts with the first day and is due on the last", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (date, months) => {
      const from = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
      const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
      const say = (day: Date) =>
        `${MONTHS[day.getUTCMonth()]?.slice(0, 3)} ${day.getUTCFullYear()}`;
      expect(readDate(typed(`${say(from)} - ${say(to)}`), CONTEXT)).toMatchObject({
        start: from.toISOString().slice(0, 10),
        due: to.toISOString().slice(0, 10),
      });
    }),
    runs(100),
  );
});

test("no text, however odd, stops any reader; every action gets an answer", () => {
  const words = [
    "jan",
    "2020",
    "31/",
    "-",
    "from",
    "tbc",
    "green",
    "(",
    "Head of SEND",
    "DCO",
    "\n",
    "½",
    "🟢",
    " ",
  ];
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(odd, fc.integer({ min: 0, max: 4 }), (text, count) => {
      const actions = Math.max(1, count);
      expect(readDates(typed(text), count, CONTEXT)).toHaveLength(actions);
      expect(readRatings(typed(text), count, DEFAULT_RAG_KEY)).toHaveLength(actions);
      const directory = buildDirectory({ leadTexts: [text], people: [] });
      expect(readLeadsFor(text, count, directory)).toHaveLength(actions);
      for (const read of [saysNothing, readKeyText, readStage, colourOfFill]) read(text);
      readQuarterHeader(text, CONTEXT);
      readPlanPeriod([text]);
    }),
    runs(1_000),
  );
});
