import {
  DEFAULT_RAG_KEY,
  readCodeGrid,
  readCodeText,
  readKeyText,
  readRating,
} from "../../../src/tracker/fields/rating";
import type { RagKey } from "../../../src/tracker/model";
import { worksheet } from "../../support/worksheet";
import { typed } from "./content";

const rated = (text: string, key: RagKey = DEFAULT_RAG_KEY) => {
  const { rag, status } = readRating(typed(text), key);
  return [rag, status];
};

test.each([
  // What is rated now, of what was rated and what is.
  ["Red → Amber", "amber", "at-risk"],
  ["R -> A -> G", "green", "on-track"],
  ["Amber > Green", "green", "on-track"],
  ["Previously Red, now Amber", "amber", "at-risk"],
  ["was amber now green", "green", "on-track"],
  ["from Amber to Red", "red", "delayed"],
  ["Now Green", "green", "on-track"],
  ["Amber (was Red)", "amber", "at-risk"],
  ["R (was A)", "red", "delayed"],
  ["↑ Green", "green", "on-track"],
  ["G*", "green", "on-track"],
  // What says that it rates.
  ["Green rated", "green", "on-track"],
  ["RAG rated amber", "amber", "at-risk"],
  ["Red overall", "red", "delayed"],
  ["Green RAG rating", "green", "on-track"],
  ["No rating", null, "unrated"],
  // Two words for one thing.
  ["Complete (Blue)", "blue", "complete"],
  ["B - Complete", "blue", "complete"],
  ["Green - complete", "green", "complete"],
  // A status that another one qualifies: the worse counts. In a sentence neither does.
  ["On track – some risk", "amber", "at-risk"],
  ["On track (minor delays)", "amber", "at-risk"],
  ["On track – the panel has met", null, "unrated"],
  // "In progress" says only that it has begun.
  ["On track with risks", "amber", "at-risk"],
  ["On track, but with some delays", "amber", "at-risk"],
  ["In progress with significant issues", "amber", "at-risk"],
  ["On track with no concerns", null, "unrated"],
  ["On track with schools", null, "unrated"],
  ["In progress – on track", "green", "on-track"],
  ["Open – on track", "green", "on-track"],
  ["Open – delayed", "red", "delayed"],
  ["Action overdue", "red", "delayed"],
  // A colour and what the cell says of it, unless that is worse.
  ["Complete (Green)", "green", "complete"],
  ["Complete – Green", "green", "complete"],
  ["Green/Complete", "green", "complete"],
  ["Green, complete", "green", "complete"],
  ["Complete ✔ Green", "green", "complete"],
  ["Amber, in progress", "amber", "in-progress"],
  ["Green, delayed", "red", "delayed"],
  ["Red, complete", "red", "delayed"],
  ["Completed. Now BAU", "blue", "complete"],
  ["✓ Complete", "blue", "complete"],
  ["✗ Complete", null, "unrated"],
  // How much, and what for.
  ["Partially met", null, "in-progress"],
  ["Fully met", "blue", "complete"],
  ["Slightly off track", "amber", "at-risk"],
  ["Significantly behind schedule", "red", "delayed"],
  ["Will not be achieved", "red", "delayed"],
  ["Off track - recoverable", "amber", "at-risk"],
  ["Delayed but recoverable", "amber", "at-risk"],
  ["Off track - not recoverable", "red", "delayed"],
  ["On track for completion", "green", "on-track"],
  ["All actions complete", "blue", "complete"],
  ["Overall RAG: Amber", "amber", "at-risk"],
  ["Partially about schools", null, "unrated"],
  // Until when.
  ["Delayed to March 25", "red", "delayed"],
  ["On hold until Sept 25", "red", "delayed"],
  ["On hold until Sept 25, then review", null, "unrated"],
  ["Not due to start until Sept 25", null, "not-started"],
  ["Complete (Sept 24)", "blue", "complete"],
  ["Complete to March 25", null, "unrated"],
  // The choices, and none of them chosen.
  ["R/A/G", null, "unrated"],
  ["Red / Amber / Green / Blue", null, "unrated"],
  ["Amber from Red", "amber", "at-risk"],
  ["Green ↑ from Amber", "green", "on-track"],
  // Slips and shortenings.
  ["Gren", "green", "on-track"],
  ["Amb", "amber", "at-risk"],
  ["Significant delay", "red", "delayed"],
  // Two colours that may be a mixed rating or a change, a colour in doubt, and one still to come: nobody can tell.
  ["Red to Amber", null, "unrated"],
  ["Amber moving to Green", null, "unrated"],
  ["Green?", null, "unrated"],
])("%s", (text, rag, status) => {
  expect(rated(text)).toEqual([rag, status]);
});

test("a colour means what the plan's own key says, whatever stands behind it", () => {
  const key: RagKey = { green: "on-track", blue: "complete" };
  const reading = readRating(typed("Green - complete"), key, false);
  expect([reading.status, reading.comment]).toEqual(["on-track", "complete"]);
});

test("a status that the plan's own key gives no colour has its usual one", () => {
  const key: RagKey = { green: "on-track" };
  const colours = ["Complete", "Delayed", "On track"].map(
    (text) => readRating(typed(text), key).rag,
  );
  expect(colours).toEqual(["blue", "red", "green"]);
});

describe("keys in one text", () => {
  test.each<[string, RagKey]>([
    [
      "Red = delayed; Amber = at risk of delay; Green = on track",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    ["Red = at serious risk of delay; Green = on track", { red: "delayed", green: "on-track" }],
    [
      "🔴 Off track 🟠 At risk 🟢 On track",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "RED not started AMBER in progress GREEN complete",
      { red: "not-started", amber: "in-progress", green: "complete" },
    ],
    [
      "R = not going to plan; A = at risk of not going to plan; G = started, to plan",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    // In prose.
    [
      "Use red if it is off track, amber where it is at risk and green when it is complete.",
      { red: "delayed", amber: "at-risk", green: "complete" },
    ],
    [
      "We rate G where work is on track, A if it may be delayed and R once it is overdue.",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
  ])("%s", (text, key) => expect(readKeyText(text)).toEqual(key));

  test("colours in a sentence are no key", () => {
    expect(readKeyText("The red team met, amber lights came on and green was late")).toBeNull();
    expect(readKeyText("A child is late. G and R are on track, at risk or delayed.")).toBeNull();
    const twice =
      "Red is late, amber at risk, green on track; two of the red ones are now complete";
    expect(readKeyText(twice)?.red).not.toBe("complete");
  });
});

describe("a plan's own letters and numbers", () => {
  test.each<[string, Record<string, string>]>([
    ["C = Complete, O = On track, D = Delayed", { c: "complete", o: "on-track", d: "delayed" }],
    [
      "Status: 1 - Not started, 2 - In progress, 3 - Complete",
      { "1": "not-started", "2": "in-progress", "3": "complete" },
    ],
    [
      "(C) Complete; (S) Started; (N) Not started",
      { c: "complete", s: "in-progress", n: "not-started" },
    ],
    // The letters of colours stay colours.
    ["R: Off track\nA: At risk\nG: On track\nC: Complete", { c: "complete" }],
    ["✔ Complete  ► On track  ⚠ Delayed", { "✔": "complete", "►": "on-track", "⚠": "delayed" }],
    [
      "✅ = complete\n⏳ = in progress\n❌ = not started",
      { "✅": "complete", "⏳": "in-progress", "❌": "not-started" },
    ],
    // In prose.
    [
      "R once it is late, A if it is at risk, G on track, B when done; N for work not yet started",
      { n: "not-started" },
    ],
    [
      "C when complete, P where it is in progress, D if it is delayed",
      {
        ...{ c: "complete", p: "in-progress", d: "delayed" },
      },
    ],
    ["Block A is complete, block B is delayed, and block A is late again, as is C", {}],
    ["👍🏽 On track 👎🏽 Off track", { "👍": "on-track", "👎": "delayed" }],
    ["✔ done ✖ not done", {}],
    ["↑ Improved → Same ↓ Worse", {}],
    ["1: Hall, 2: Church, 3: School", {}],
    ["3 - 5 overdue", {}],
  ])("%s", (text, codes) => {
    expect(Object.fromEntries(readCodeText(text) ?? [])).toEqual(codes);
  });

  test("down two columns", () => {
    const grid = worksheet("Key", [
      ["Code", "Meaning"],
      ["1", "Not started"],
      ["2", "In progress"],
      ["3", "Complete"],
    ]);
    expect([...(readCodeGrid(grid) ?? [])]).toEqual([
      ["1", "not-started"],
      ["2", "in-progress"],
      ["3", "complete"],
    ]);
  });

  test("a plan's own words, under labels that say so", () => {
    const grid = worksheet("Key", [
      ["How we rate"],
      ["Status", "What it means"],
      ["Red", "Late"],
      ["White", "Not due to start"],
      ["On track", "Done or on its way"],
      ["Home and dry", "Complete"],
      [null, null],
      ["Book the hall", "Complete"],
    ]);
    expect([...(readCodeGrid(grid) ?? [])]).toEqual([
      ["white", "not-started"],
      ["home and dry", "complete"],
    ]);
  });

  test("signs down two columns, and a cell that holds one", () => {
    const grid = worksheet("Key", [
      ["✔", "Complete"],
      ["⚠", "At risk"],
      ["✖", "Off track"],
    ]);
    const codes = readCodeGrid(grid) ?? undefined;
    const statusOf = (text: string) => readRating(typed(text), DEFAULT_RAG_KEY, true, codes).status;
    expect(["✔", "⚠\ufe0f", "✖", "★"].map(statusOf)).toEqual([
      ...["complete", "at-risk", "delayed", "unrated"],
    ]);
  });

  test("a list of things and how they are rated is no key", () => {
    const grid = worksheet("List", [
      ["1", "Complete"],
      ["2", "Complete"],
      ["3", "Delayed"],
    ]);
    expect(readCodeGrid(grid)).toBeNull();
  });

  test("the letters of a key of colours, two of which mean the same", () => {
    const grid = worksheet("Key", [
      ["Blue", "B", "Complete"],
      ["Green", "G", "On track"],
      ["Amber", "A", "Minor delay"],
      ["Red", "R", "Delayed"],
      ["Grey", "N", "Not started"],
      ["Purple", "P", "Not due to start yet"],
    ]);
    expect([...(readCodeGrid(grid) ?? [])]).toEqual([
      ["n", "not-started"],
      ["p", "not-started"],
    ]);
  });

  test("a letter goes before the colour that it could be", () => {
    const codes = readCodeText("B = Behind, C = Complete, O = On track");
    const reading = readRating(typed("B"), DEFAULT_RAG_KEY, true, codes ?? undefined);
    expect(reading.status).toBe("delayed");
  });
});
