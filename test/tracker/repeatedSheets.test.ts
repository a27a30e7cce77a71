import { DEFAULT_REPORT_OPTIONS } from "../../src/tracker/summary/options";
import { saySentence } from "../../src/tracker/summary/sentence";
import { summarise } from "../../src/tracker/summary/summarise";
import { worksheet } from "../support/worksheet";
import { HEADER, readSheets } from "./read/readSheet";

const TEXTS = ["Agree terms", "Publish terms", "Train schools", "Write to families"];

const sheet = (name: string, texts: readonly string[], rag = "Green") =>
  worksheet(name, [
    HEADER,
    ...texts.map((text, i) => [`1.${i + 1}`, text, "Jo Poole", "May 2024", rag]),
  ]);

const told = (...sheets: ReturnType<typeof sheet>[]) =>
  readSheets(...sheets).assumptions.filter((text) => text.includes("hold the same actions"));

it.each([
  [
    "two copies of one plan",
    [sheet("October", TEXTS), sheet("November", TEXTS, "Amber")],
    [/"October" and "November" hold the same actions, so each of them is counted twice/],
  ],
  [
    "three copies, of which one has grown",
    [sheet("A", TEXTS), sheet("B", TEXTS), sheet("C", [...TEXTS, "Hold a fair"])],
    [/"A", "B" and "C" hold the same actions, so each of them is counted 3 times/],
  ],
  ["two plans of their own", [sheet("A", TEXTS), sheet("B", ["Meet", "Sign", "Book"])], []],
  ["a few of the same words", [sheet("A", TEXTS), sheet("B", [...TEXTS.slice(0, 2), "Sign"])], []],
])("%s", (_, sheets, expected) => {
  const found = told(...sheets);
  expect(found).toHaveLength(expected.length);
  expected.forEach((words, i) => {
    expect(found[i]).toMatch(words);
  });
});

it.each([
  [
    "says that actions are counted again",
    "November",
    TEXTS,
    "this plan has 8 actions, some of them",
  ],
  ["says no more where none are", "Schools", ["Meet", "Sign"], "this plan has 6 actions."],
])("the headline %s", (_, name, texts, expected) => {
  const plan = readSheets(sheet("October", TEXTS), sheet(name, texts));
  const { headline, counts } = summarise(plan, [], DEFAULT_REPORT_OPTIONS);
  expect(saySentence(headline[0] ?? [], counts)).toContain(expected);
});
