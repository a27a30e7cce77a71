import * as fc from "fast-check";
import { checkCorrections } from "../../src/tracker/checkCorrections";
import { NO_CORRECTIONS } from "../../src/tracker/corrections";
import { runs } from "../support/runs";

const WHOLE = {
  version: 1,
  colours: { green: "complete" },
  sheets: [{ sheet: "Archive", use: "out", header: "0a1b2c3d" }],
  headers: [
    { sheet: "Plan", row: 6, rows: 2, header: "0a1b2c3d" },
    { sheet: "Plan", row: 9, rows: 1, isHeader: false },
  ],
  columns: [{ sheet: "Plan", header: "0a1b2c3d", column: "Owner", which: 1, role: "lead" }],
  leads: [{ names: ["J Poole"], as: "Jo Poole" }],
};

test.each<[string, object, object]>([
  ["everything", WHOLE, WHOLE],
  ["the version alone", { version: 1 }, NO_CORRECTIONS],
  [
    "what may be left out",
    {
      version: 1,
      headers: [{ sheet: "Plan", row: 6 }],
      columns: [{ sheet: "Plan", column: "", role: "ref" }],
    },
    {
      ...NO_CORRECTIONS,
      headers: [{ sheet: "Plan", row: 6, rows: 1 }],
      columns: [{ sheet: "Plan", column: "", role: "ref" }],
    },
  ],
])("%s is right", (_what, data, corrections) => {
  expect(checkCorrections(data)).toEqual({ corrections, problems: [] });
});

test.each<[string, unknown, string]>([
  ["no object", [], "The whole must hold the corrections between { and }, and [] is not."],
  ["nothing", null, "The whole must hold the corrections between { and }, and null is not."],
  ["no version", {}, "“version” must be 1, and it is missing."],
  ["a newer version", { version: 2 }, "“version” must be 1, and 2 is not."],
  [
    "an unknown name",
    { version: 1, colour: {} },
    "“colour” is not known here: the names are version, colours, sheets, headers, columns, leads.",
  ],
  [
    "an unknown colour",
    { version: 1, colours: { mauve: "complete" } },
    "“colours” must be one of red, amber-red, amber, amber-green, green, blue, pink, purple, grey, and “mauve” is not.",
  ],
  [
    "an unknown meaning",
    { version: 1, colours: { green: "fine" } },
    "“colours.green” must be one of complete, on-track, in-progress, at-risk, delayed, not-started, unrated, and “fine” is not.",
  ],
  [
    "no list",
    { version: 1, sheets: {} },
    "“sheets” must be a list between [ and ], and {} is not.",
  ],
  [
    "no use of a sheet",
    { version: 1, sheets: [{ sheet: "A", use: "out" }, { sheet: "B" }] },
    "“sheets[2].use” must be one of tracker, out, and it is missing.",
  ],
  [
    "no such row",
    { version: 1, headers: [{ sheet: "A", row: 0 }] },
    "“headers[1].row” must be a whole number from 1 to 1048576, and 0 is not.",
  ],
  [
    "too high a header",
    { version: 1, headers: [{ sheet: "A", row: 2, rows: 4 }] },
    "“headers[1].rows” must be a whole number from 1 to 3, and 4 is not.",
  ],
  [
    "a header that is one",
    { version: 1, headers: [{ sheet: "A", row: 2, isHeader: true }] },
    "“headers[1].isHeader” must be false or left out, and true is not.",
  ],
  [
    "a role that is none",
    { version: 1, columns: [{ sheet: "A", column: "Owner", role: "boss" }] },
    "“columns[1].role” must be one of theme, ref,",
  ],
  [
    "a blank sheet",
    { version: 1, columns: [{ sheet: " ", column: "Owner", role: "lead" }] },
    "“columns[1].sheet” must be a text that is not blank, and “ ” is not.",
  ],
  [
    "names that are none",
    { version: 1, leads: [{ names: [], as: "Jo" }] },
    "“leads[1].names” must be a list of one or more names, and [] is not.",
  ],
])("%s is told in one sentence that names the place", (_what, data, problem) => {
  const { problems } = checkCorrections(data);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.startsWith(problem)).toBe(true);
});

test("each wrong thing has a sentence, and what is right is kept", () => {
  const { corrections, problems } = checkCorrections({
    ...WHOLE,
    sheets: [{ sheet: "A", use: "in" }, ...WHOLE.sheets],
    leads: "none",
  });
  expect(problems).toHaveLength(2);
  expect(corrections).toEqual({ ...WHOLE, leads: [] });
});

test("whatever the data, nothing is thrown, and what comes out is right", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(WHOLE)), (value, name) => {
      const { corrections } = checkCorrections({ ...WHOLE, [name]: value });
      expect(checkCorrections(corrections).problems).toEqual([]);
    }),
    runs(100),
  );
});
