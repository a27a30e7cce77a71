import {
  colourOfFill,
  DEFAULT_RAG_KEY,
  readKeyText,
  readRating,
  readRatings,
  readStage,
} from "../../../src/tracker/fields/rating";
import type { RagKey } from "../../../src/tracker/model";
import { typed } from "./content";
import { processorTime } from "../../support/processorTime";

/** A plan of three colours whose key says that green is done. */
const GREEN_IS_DONE: RagKey = { red: "delayed", amber: "in-progress", green: "complete" };

type Row = [text: string, fill: string, rag: string | null, status: string, more?: object];

function expectRow([text, fill, rag, status, more = {}]: Row, key: RagKey): void {
  const reading = readRating(typed(text, fill), key);
  expect(reading).toMatchObject({ rag, status, conflict: null, ...more });
  expect(reading.isRating).toBe(rag !== null || status !== "unrated");
}

describe("words and letters, with the usual meanings", () => {
  const rows: Row[] = [
    ["GREEN", "", "green", "on-track"],
    ["Green", "", "green", "on-track"],
    [" g ", "", "green", "on-track"],
    ["B", "", "blue", "complete"],
    ["R", "", "red", "delayed"],
    ["A/G", "", "amber-green", "on-track"],
    ["Amber/Red", "", "amber-red", "at-risk"],
    ["red / amber", "", "amber-red", "at-risk"],
    ["Amber Green", "", "amber-green", "on-track"],
    ["Yellow", "", "amber", "at-risk"],
    ["Gray", "", "grey", "not-started"],
    ["Complete", "", "blue", "complete"],
    ["1 - Not started", "", null, "not-started"],
    ["2. In progress", "", null, "in-progress"],
    ["Delayed", "", "red", "delayed"],
    ["At risk", "", "amber", "at-risk"],
    ["RAG: Green", "", "green", "on-track"],
    ["Green ↑", "", "green", "on-track"],
    ["▲ Amber", "", "amber", "at-risk"],
    ["Amber - improved", "", "amber", "at-risk"],
    ["Green (same)", "", "green", "on-track"],
    ["Green - ahead of plan", "", "green", "on-track", { comment: "ahead of plan" }],
    ["🟢", "", "green", "on-track"],
    ["🔴 Amber", "", "amber", "at-risk"],
    ["Completed July 2019", "", "blue", "complete"],
    ["Green (12/03/24)", "", "green", "on-track"],
    ["Complete by July 2019", "", null, "unrated"],
    ["", "", null, "unrated", { comment: null }],
    ["↑", "", null, "unrated"],
    ["improved", "", null, "unrated"],
    ["✔", "", null, "complete"],
    ["✔", "#00B050", "green", "on-track"],
    ["✖", "", null, "unrated"],
    [
      "To follow on from the previous one",
      "",
      null,
      "unrated",
      { comment: "To follow on from the previous one" },
    ],
    ["In progress - first framework now with schools", "", null, "unrated"],
    ["Green paper published", "", null, "unrated"],
  ];
  test.each(rows)("%p %p", (...row) => expectRow(row, DEFAULT_RAG_KEY));
});

describe("words through the plan's key", () => {
  const rows: Row[] = [
    ["Green", "", "green", "complete"],
    ["Completed", "", "green", "complete"],
    ["In progress", "", "amber", "in-progress"],
    ["DELAYED", "", "red", "delayed"],
    ["Blue", "", "blue", "complete"],
    ["Completed", "#00B050", "green", "complete"],
    ["In progress", "#FFC000", "amber", "in-progress"],
  ];
  test.each(rows)("%p %p", (...row) => expectRow(row, GREEN_IS_DONE));
});

describe("fills", () => {
  const rows: Row[] = [
    ["", "#00B050", "green", "on-track"],
    ["", "#C00000", "red", "delayed"],
    [
      "Pathway agreed for one group",
      "#FFBF00",
      "amber",
      "at-risk",
      { comment: "Pathway agreed for one group" },
    ],
    ["In progress\nThe forum is visiting as a mystery customer", "#FFC000", "amber", "at-risk"],
    ["improved", "#92D050", "green", "on-track"],
    ["", "#D9E2F3", null, "unrated"],
    ["Complete", "#00B050", "green", "complete"],
    ["In progress", "#FFC000", "amber", "in-progress"],
    ["Not started", "#FF99CC", "pink", "not-started"],
    ["Amber/Red", "#FF0000", "amber-red", "at-risk"],
    ["Green", "#BDD7EE", "green", "on-track"],
    ["Green", "#D9D9D9", "green", "on-track"],
  ];
  test.each(rows)("%p %p", (...row) => expectRow(row, DEFAULT_RAG_KEY));
});

describe("a word and a fill that disagree", () => {
  test.each([
    ["Green", "#FFC000", DEFAULT_RAG_KEY, "green", "on-track", "amber"],
    ["G", "#FF0000", DEFAULT_RAG_KEY, "green", "on-track", "red"],
    ["Amber", "#00B050", DEFAULT_RAG_KEY, "amber", "at-risk", "green"],
    ["Complete", "#FF0000", DEFAULT_RAG_KEY, "blue", "complete", "red"],
    ["Completed", "#FFC000", GREEN_IS_DONE, "green", "complete", "amber"],
  ] as const)("%s in %s: the word is taken", (text, fill, key, wordColour, status, fillColour) => {
    expect(readRating(typed(text, fill), key)).toMatchObject({
      rag: wordColour,
      status,
      conflict: { wordColour, fillColour },
    });
  });
});

describe("one cell for several actions", () => {
  const rags = (text: string, count: number, fill = "") =>
    readRatings(typed(text, fill), count, DEFAULT_RAG_KEY).map(({ rag }) => rag);

  test.each([
    ["as many lines", "Green\nGREEN\nAmber\nred", 4, ["green", "green", "amber", "red"]],
    ["as many after commas", "G, A", 2, ["green", "amber"]],
    ["one word", "Green", 3, ["green", "green", "green"]],
    ["fewer words: the worst for each", "Green\nRed", 3, ["red", "red", "red"]],
  ])("%s", (_, text, count, expected) => expect(rags(text, count)).toEqual(expected));

  test("one fill is each one's", () => expect(rags("", 2, "#00B050")).toEqual(["green", "green"]));
});

describe("colourOfFill", () => {
  test.each([
    ["#C00000", "red"],
    ["#FF0000", "red"],
    ["#FFC7CE", "red"],
    ["#E6B8B7", "red"],
    ["#FFC000", "amber"],
    ["#FFFF00", "amber"],
    ["#ED7D31", "amber"],
    ["#FFEB9C", "amber"],
    ["#FFE699", "amber"],
    ["#92D050", "green"],
    ["#00B050", "green"],
    ["#9BBB59", "green"],
    ["#C6EFCE", "green"],
    ["#375623", "green"],
    ["#00B0F0", "blue"],
    ["#0070C0", "blue"],
    ["#4F81BD", "blue"],
    ["#9BC2E6", "blue"],
    ["#7030A0", "purple"],
    ["#800080", "purple"],
    ["#FF99CC", "pink"],
    ["#FFC0CB", "pink"],
    ["#FF66CC", "pink"],
    ["#A6A6A6", "grey"],
    ["#D9D9D9", "grey"],
    ["", null],
    ["#FFFFFF", null],
    ["#000000", null],
    ["#DCE6F1", null],
    ["#D9E2F3", null],
    ["#E4DFEC", null],
    ["#BDD7EE", null],
    ["#DDEBF7", null],
    ["#F2F2F2", null],
    ["#E2EFDA", null],
    ["#FCE4D6", null],
  ])("%s is %s", (hex, colour) => expect(colourOfFill(hex)).toBe(colour));
});

describe("readKeyText", () => {
  test.each([
    [
      "PROGRESS\nRed - Delayed\nAmber – In progress\nGreen – On Track\nBlue – Completed\nPink – To be started",
      {
        red: "delayed",
        amber: "in-progress",
        green: "on-track",
        blue: "complete",
        pink: "not-started",
      },
    ],
    [
      "Progress Red - Delayed Amber – In progress Green - Completed",
      { red: "delayed", amber: "in-progress", green: "complete" },
    ],
    [
      "RAG (Red = off track; Amber = some delay but recoverable; Green = on track; Blue = complete)",
      { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" },
    ],
    [
      "Red: Overdue, no plan to recover\nAmber: Behind, plan in place\nGreen: On schedule",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "R = late, A = at risk, G = on target, B = done",
      { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" },
    ],
    [
      "Key: Completed (blue), On track (green), Delayed (red)",
      { blue: "complete", green: "on-track", red: "delayed" },
    ],
    [
      "Grey: not yet due\nAmber/Green: mostly on track\nGreen: as planned",
      { grey: "not-started", "amber-green": "at-risk", green: "on-track" },
    ],
    [
      "Complete – Blue\nOn track – Green\nOff track – Red",
      { blue: "complete", green: "on-track", red: "delayed" },
    ],
    [
      "R = Red (not started/overdue), A = Amber (in progress), G = Green (complete)",
      { red: "delayed", amber: "in-progress", green: "complete" },
    ],
    [
      "Purple: closed. White: not started. Red: late. Green: all good",
      { purple: "complete", red: "delayed", green: "on-track" },
    ],
    [
      "Red: to be started or significantly delayed\nGreen: completed and embedded",
      { red: "delayed", green: "complete" },
    ],
    [
      "Red: cannot be done in time\nAmber: at risk\nGreen: in progress and on track",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "Pink: not yet started, awaiting other actions to be completed first\nBlue: completed",
      { pink: "not-started", blue: "complete" },
    ],
    [
      "Red: not started. Amber: started but not completed. Green: completed",
      { red: "not-started", amber: "in-progress", green: "complete" },
    ],
    [
      "Red – has missed its deadline; Amber – may miss it; Green – will be achieved by the deadline",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "Red: not expected to be delivered. Amber: partly on track. Green: expected to be delivered",
      { red: "delayed", amber: "at-risk", green: "on-track" },
    ],
    [
      "Green = completed; Yellow = on track; Amber = some slippage; Red = not on track",
      { green: "complete", amber: "at-risk", red: "delayed" },
    ],
    [
      "Milestones (red – off track, green – on track, no colour – not yet due)",
      { red: "delayed", green: "on-track" },
    ],
  ])("%p", (text, key) => expect(readKeyText(text)).toEqual(key));

  test.each(["RAG", "Progress", "Red", "Green - the new school on Amber Lane", ""])(
    "%p is none",
    (text) => expect(readKeyText(text)).toBeNull(),
  );
});

describe("readStage", () => {
  test.each([
    ["Complete", "complete"],
    ["CLOSED", "complete"],
    ["Not started", "not-started"],
    ["1 - Not started", "not-started"],
    ["In progress", "in-progress"],
    ["In-progress", "in-progress"],
    ["Overdue", "delayed"],
    ["100%", "complete"],
    ["0%", "not-started"],
    ["75% complete", "in-progress"],
    ["", null],
    ["Complete the survey", null],
    ["Waiting for the panel", null],
  ])("%p is %s", (text, status) => expect(readStage(text)).toBe(status));
});

test("the longest cell is read in a moment", () => {
  const longest = ["green ", "red - ", "\n", " ,", ",", "not ", "(red"].map((t) =>
    t.repeat(32_767 / t.length),
  );
  const taken = processorTime(() => {
    for (const text of longest) {
      readRatings(typed(text), 3, DEFAULT_RAG_KEY);
      readKeyText(text);
      readStage(text);
    }
  });
  expect(taken).toBeLessThan(5_000);
});
