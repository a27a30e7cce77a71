import type { Action } from "../../../src/tracker/model";
import type { UpdateDraft } from "../../../src/tracker/update/draft";
import { updateWarnings } from "../../../src/tracker/update/warnings";
import { anAction, aPlan } from "../../support/planBuilder";

const RATING = {
  ...({ rag: null, status: "unrated", comment: null, cell: "G5", text: "" } as const),
};
const NOW = { ...RATING, period: "now", start: null, end: null } as const;
const COMPLETE = { rag: "blue", status: "complete" } as const;
const ON_TRACK = { rag: "green", status: "on-track" } as const;
const DELAYED = { rag: "red", status: "delayed" } as const;

/** All at 15 June 2024, of an action that was due on 31 March 2024 with evidence, unless said otherwise. */
const CASES: readonly {
  says: string;
  action?: Partial<Action>;
  draft: UpdateDraft;
  period?: string;
  kinds: readonly string[];
}[] = [
  {
    says: "complete, and no evidence stands or is given",
    action: { evidence: [] },
    draft: { rating: COMPLETE },
    kinds: ["complete-without-evidence"],
  },
  { says: "complete, and evidence stands", draft: { rating: COMPLETE }, kinds: [] },
  {
    says: "complete, and evidence is given with it",
    action: { evidence: [] },
    draft: { rating: COMPLETE, evidence: { text: "Minutes of 3 June", how: "add" } },
    kinds: [],
  },
  {
    says: "complete, and what is given as evidence says nothing",
    action: { evidence: [] },
    draft: { rating: COMPLETE, evidence: { text: "TBC", how: "add" } },
    kinds: ["complete-without-evidence"],
  },
  {
    says: "complete, and the evidence that stands is written over with nothing",
    draft: { rating: COMPLETE, evidence: { text: "n/a", how: "replace" } },
    kinds: ["complete-without-evidence"],
  },
  {
    says: "red, and a stage says complete",
    action: { status: "complete", ratings: [{ ...NOW, ...ON_TRACK }] },
    draft: { rating: DELAYED },
    kinds: ["counts-as-complete"],
  },
  {
    says: "red, and it was completed on a day",
    action: { status: "complete", completed: "2024-03-01", ratings: [{ ...NOW, ...COMPLETE }] },
    draft: { rating: DELAYED },
    kinds: ["counts-as-complete"],
  },
  {
    says: "red, and only its rating says complete",
    action: { status: "complete", ratings: [{ ...NOW, ...COMPLETE }] },
    draft: { rating: DELAYED },
    kinds: [],
  },
  {
    says: "green, and the date has passed",
    draft: { rating: ON_TRACK },
    kinds: ["on-track-although-overdue"],
  },
  { says: "red, and the date has passed", draft: { rating: DELAYED }, kinds: [] },
  {
    says: "green, and due today",
    action: { due: "2024-06-15" },
    draft: { rating: ON_TRACK },
    kinds: [],
  },
  {
    says: "green and ongoing",
    action: { ongoing: true },
    draft: { rating: ON_TRACK },
    kinds: [],
  },
  {
    says: "green with a later date of its own",
    draft: { rating: ON_TRACK, revisedDue: "30/09/2024" },
    kinds: [],
  },
  {
    says: "green for a quarter that ended before the date",
    action: { ratings: [{ ...RATING, period: "Q1", start: "2024-01-01", end: "2024-03-30" }] },
    draft: { rating: ON_TRACK },
    period: "Q1",
    kinds: [],
  },
  { says: "no such day", draft: { revisedDue: "31/09/2024" }, kinds: ["no-such-day"] },
  { says: "half a date, as it is typed", draft: { revisedDue: "31/1" }, kinds: ["no-such-day"] },
  { says: "words", draft: { revisedDue: "when ready" }, kinds: ["no-such-day"] },
  { says: "a month, which is its last day", draft: { revisedDue: "October 2024" }, kinds: [] },
  {
    says: "a date in the past",
    draft: { revisedDue: "31/05/2024" },
    kinds: ["date-in-the-past"],
  },
  {
    says: "a date in the past, of what is complete",
    draft: { revisedDue: "31/05/2024", rating: COMPLETE },
    kinds: [],
  },
  {
    says: "a date before the one that it replaces",
    action: { due: "2024-12-31" },
    draft: { revisedDue: "30/09/2024" },
    kinds: ["earlier-than-before"],
  },
  {
    says: "a new date for what is complete",
    action: { status: "complete" },
    draft: { revisedDue: "30/09/2024" },
    kinds: ["date-for-complete"],
  },
  {
    says: "a new date for what is opened again",
    action: { status: "complete" },
    draft: { revisedDue: "30/09/2024", rating: ON_TRACK },
    kinds: [],
  },
  { says: "a later date", draft: { revisedDue: "30/09/2024" }, kinds: [] },
  { says: "nothing said", draft: {}, kinds: [] },
];

test.each(CASES)("$says: $kinds", ({ action, draft, period = null, kinds }) => {
  const plan = aPlan([anAction({ ...action, ref: "1.1" }), anAction({ ref: "1.2" })]);
  const warnings = updateWarnings(plan, { "1.1": draft }, period);
  expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
  for (const { key, message } of warnings) {
    expect(key).toBe("1.1");
    expect(message).toMatch(/^[A-Z“].*\.$/);
  }
});

test("a date in numbers is read in the order that the plan is read in", () => {
  const plan = aPlan([anAction({ ref: "1.1", due: "2024-07-01" })]);
  const kinds = (dateOrder: "day-first" | "month-first") =>
    updateWarnings({ ...plan, dateOrder }, { "1.1": { revisedDue: "03/08/2024" } }, null).map(
      ({ kind }) => kind,
    );
  expect(kinds("day-first")).toEqual([]);
  expect(kinds("month-first")).toEqual(["earlier-than-before"]);
});
