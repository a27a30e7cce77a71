import { parseUpdateOptions } from "../../src/cli/updateOptions";

const PLAIN = { asOf: null, out: null, dryRun: false, force: false, monthFirst: false };

test.each([
  [
    ["plan.xlsx", "--make-returns", "out"],
    { task: { kind: "make", folder: "out", lead: null, period: null } },
  ],
  [
    ["--make-returns", "out", "plan.xlsx", "--lead", "Head of SEND", "--period", "Q3"],
    { task: { kind: "make", folder: "out", lead: "Head of SEND", period: "Q3" } },
  ],
  [
    ["plan.xlsx", "--returns", "in", "--dry-run", "--accept", "AB12cd, 99ff00"],
    { task: { kind: "merge", folder: "in", accepted: ["ab12cd", "99ff00"] }, dryRun: true },
  ],
  [
    [
      "plan.xlsx",
      "--handover",
      "Jo",
      "--to",
      "Ann",
      "--with-completed",
      "--by",
      "Me",
      "--out",
      "o.xlsx",
    ],
    {
      task: { kind: "handover", from: "Jo", to: "Ann", withCompleted: true, by: "Me" },
      out: "o.xlsx",
    },
  ],
])("%j", (words, options) => {
  expect(parseUpdateOptions(words)).toEqual({ file: "plan.xlsx", ...PLAIN, ...options });
});

test.each<[words: string[], says: RegExp]>([
  [["--returns", "in"], /^Name the tracker/],
  [["a.xlsx", "b.xlsx", "--returns", "in"], /One tracker is updated at a time/],
  [["plan.xlsx"], /^Say what to do/],
  [["plan.xlsx", "--returns", "in", "--make-returns", "out"], /^Say what to do/],
  [
    ["plan.xlsx", "--returns", "in", "--lead", "Jo"],
    /--lead goes with --make-returns, and not with --returns/,
  ],
  [
    ["plan.xlsx", "--make-returns", "out", "--dry-run"],
    /--dry-run goes with --returns or --handover/,
  ],
  [["plan.xlsx", "--handover", "Jo"], /--handover needs --to/],
  [["plan.xlsx", "--returns", "in", "--as-of", "soon"], /--as-of must be a day/],
])("%j is refused", (words, says) => {
  expect(() => parseUpdateOptions(words)).toThrow(says);
});

test("help is given without a tracker", () => {
  expect(parseUpdateOptions(["--help"])).toBe("help");
});
