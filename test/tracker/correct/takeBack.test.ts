import { takeBack } from "../../../src/tracker/correct";
import { NO_CORRECTIONS, type Corrections } from "../../../src/tracker/corrections";

const OUT = { sheet: "Clean tracker", use: "out" } as const;
const KEY = { sheet: "Key", use: "out" } as const;
const PLAN = { sheet: "Plan", use: "tracker", header: "ref|action" } as const;
const JO = { names: ["J Poole"], as: "Jo Poole" };
const SAM = { names: ["S Reed"], as: "Sam Reed" };
const set = (parts: Partial<Corrections>): Corrections => ({ ...NO_CORRECTIONS, ...parts });

type Row = readonly [string, Record<"before" | "after" | "now" | "left", Partial<Corrections>>];
test.each<Row>([
  [
    "what it set goes",
    {
      before: { leads: [SAM] },
      after: { leads: [SAM, JO] },
      now: { leads: [SAM, JO] },
      left: { leads: [SAM] },
    },
  ],
  [
    "what it took away comes back",
    { before: { leads: [SAM, JO] }, after: {}, now: {}, left: { leads: [SAM, JO] } },
  ],
  [
    "what it replaced comes back in its place",
    {
      before: { leads: [JO] },
      after: { leads: [{ ...JO, as: "Joanna" }] },
      now: { leads: [{ ...JO, as: "Joanna" }] },
      left: { leads: [JO] },
    },
  ],
  [
    "what was set since stays, in the same list and in others",
    {
      before: {},
      after: { sheets: [KEY] },
      now: { sheets: [KEY, OUT], leads: [JO], colours: { red: "at-risk" } },
      left: { sheets: [OUT], leads: [JO], colours: { red: "at-risk" } },
    },
  ],
  [
    "what was taken away since stays away",
    { before: { leads: [SAM] }, after: { leads: [SAM, JO] }, now: { leads: [JO] }, left: {} },
  ],
  [
    "a colour means what it did before, or what the plan says",
    {
      before: { colours: { red: "delayed" } },
      after: { colours: { red: "at-risk", green: "complete" } },
      now: { colours: { red: "at-risk", green: "complete", amber: "at-risk" } },
      left: { colours: { amber: "at-risk", red: "delayed" } },
    },
  ],
  [
    "a colour that means something else again since keeps that",
    {
      before: {},
      after: { colours: { green: "complete" } },
      now: { colours: { green: "on-track" } },
      left: { colours: { green: "on-track" } },
    },
  ],
  [
    "an entry is the same whatever the order of its parts",
    {
      before: {},
      after: { sheets: [PLAN] },
      now: { sheets: [{ header: "ref|action", use: "tracker", sheet: "Plan" }] },
      left: {},
    },
  ],
])("of a change that is taken back %s", (_, { before, after, now, left }) => {
  expect(takeBack(set(now), { before: set(before), after: set(after) })).toEqual(set(left));
});
