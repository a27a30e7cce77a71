import { parseBoardOptions } from "../../src/cli/boardOptions";
import { Problem } from "../../src/cli/problem";

const WRONG: [why: string, words: string[], says: RegExp][] = [
  ["no workbook", [], /^Name the workbook to read/],
  ["an empty name", [""], /^Name the workbook to read/],
  [
    "two workbooks",
    ["My", "plan.xlsx"],
    /“My” and “plan.xlsx” were given: put a name that has spaces/,
  ],
  [
    "an option that is not there",
    ["plan.xlsx", "--asof", "x"],
    /^There is no option --asof: .*--as-of/,
  ],
  ["a short option", ["plan.xlsx", "-o", "x.xlsx"], /^There is no option -o/],
  ["an option given twice", ["p.xlsx", "--json", "--json"], /^--json was given twice/],
  ["a value that is missing", ["p.xlsx", "--out"], /^--out needs a value/],
  ["an option in a value's place", ["p.xlsx", "--out", "--json"], /^--out needs a value/],
  ["a value that is blank", ["p.xlsx", "--plan", "  "], /^--plan needs a value/],
  ["a value for what takes none", ["p.xlsx", "--json=yes"], /^--json stands alone/],
  ["a day in another order", ["p.xlsx", "--as-of", "31/03/2026"], /“31\/03\/2026” is not/],
  ["a day that is not in the calendar", ["p.xlsx", "--as-of", "2026-02-30"], /“2026-02-30” is not/],
  [
    "a month that is not in the calendar",
    ["p.xlsx", "--as-of", "2026-13-01"],
    /“2026-13-01” is not/,
  ],
  ["a day with a time", ["p.xlsx", "--as-of", "2026-03-31T10:00"], /“2026-03-31T10:00” is not/],
  ["a day before Excel's", ["p.xlsx", "--as-of", "0226-03-31"], /“0226-03-31” is too early: check/],
  ["another purpose", ["p.xlsx", "--purpose", "fun"], /decision, discussion or noting, and “fun”/],
  ["another mode", ["p.xlsx", "--mode", "draft"], /working or publication, and “draft” is neither/],
  ["an unknown part", ["p.xlsx", "--sections", "exceptions,risks"], /and “risks” is none of these/],
  ["nothing and something", ["p.xlsx", "--sections", "none,notes"], /and “none” is none of these/],
  ["no days ahead", ["p.xlsx", "--due-soon", "0"], /from 1 to 366, and “0” is not/],
  ["days that are no number", ["p.xlsx", "--due-soon", "a month"], /from 1 to 366, and “a month”/],
  ["no pair", ["p.xlsx", "--means", "green"], /“green” is not one/],
  [
    "a colour that is not known",
    ["p.xlsx", "--means", "mauve=complete"],
    /“mauve=complete” is not one/,
  ],
  ["a meaning that is not known", ["p.xlsx", "--means", "green=fine"], /“green=fine” is not one/],
  ["a pair too long", ["p.xlsx", "--means", "green=complete=x"], /“green=complete=x” is not one/],
  ["a pair that is empty", ["p.xlsx", "--means", "green=complete,"], /“” is not one/],
  ["one colour twice", ["p.xlsx", "--means", "red=delayed,red=at-risk"], /twice what red means/],
];

/** What parsing these words complained of. */
function complaint(words: readonly string[]): Problem {
  try {
    parseBoardOptions(words);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing was complained of");
}

test.each(WRONG)("%s", (_why, words, says) => {
  const { message, exitCode } = complaint(words);
  expect(message).toMatch(says);
  expect(exitCode).toBe(2);
});

const NOTHING_SAID = {
  asOf: null,
  out: null,
  json: false,
  plan: null,
  period: null,
  preparedBy: null,
  purpose: null,
  mode: null,
  sections: null,
  dueSoon: null,
  monthFirst: false,
  force: false,
  pdf: false,
  clean: false,
  means: {},
  settings: null,
  since: null,
};

const RIGHT: [words: string[], said: object][] = [
  [["plan.xlsx"], {}],
  [["--json", "plan.xlsx"], { json: true }],
  [["plan.xlsx", "--as-of", "2024-02-29"], { asOf: "2024-02-29" }],
  [["plan.xlsx", "--as-of=2024-02-29"], { asOf: "2024-02-29" }],
  [["plan.xlsx", "--plan", "Plan – 2026"], { plan: "Plan – 2026" }],
  [["plan.xlsx", "--purpose", "Decision"], { purpose: "decision" }],
  [["plan.xlsx", "--mode", "publication"], { mode: "publication" }],
  [["plan.xlsx", "--sections", "notes, exceptions"], { sections: ["exceptions", "notes"] }],
  [["plan.xlsx", "--sections", "none"], { sections: [] }],
  [["plan.xlsx", "--due-soon", "60"], { dueSoon: 60 }],
  [["plan.xlsx", "--since", "2025-06-30"], { since: "2025-06-30" }],
  [["plan.xlsx", "--month-first", "--force"], { monthFirst: true, force: true }],
  [
    ["plan.xlsx", "--means", "Green=complete, amber-red=at-risk"],
    { means: { green: "complete", "amber-red": "at-risk" } },
  ],
  [
    ["plan.xlsx", "--period", "Q1", "--prepared-by", "SEND office"],
    { period: "Q1", preparedBy: "SEND office" },
  ],
];

test.each(RIGHT)("%j is understood", (words, said) => {
  expect(parseBoardOptions(words)).toEqual({ file: "plan.xlsx", ...NOTHING_SAID, ...said });
});

test("--help wins over everything else that is right", () => {
  expect(parseBoardOptions(["--help"])).toBe("help");
});
