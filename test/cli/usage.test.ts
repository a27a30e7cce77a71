import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBoardOptions } from "../../src/cli/boardOptions";
import { parseStartOptions } from "../../src/cli/startOptions";
import { parseUpdateOptions } from "../../src/cli/updateOptions";
import { BOARD_USAGE, START_USAGE, UPDATE_USAGE } from "../../src/cli/usage";

const README = readFileSync(join(__dirname, "../../README.md"), "utf8");
const OPTION = /--[a-z][a-z-]*/g;

/** The options that a command takes, as it tells who names another; of `--help` the help itself says nothing. */
function taken(parse: (words: readonly string[]) => unknown): readonly string[] {
  try {
    parse(["plan.xlsx", "--none-such"]);
  } catch (error) {
    const [, listed = ""] = String(error).split("the options are ");
    return (listed.match(OPTION) ?? []).filter((option) => option !== "--help").sort();
  }
  throw new Error("it takes any option");
}

/** The options that a help explains: each stands before the gap of its line. */
const explained = (usage: string): readonly string[] =>
  usage
    .split("\n")
    .filter((line) => /^ +--/.test(line))
    .flatMap((line) => line.trim().split(/ {2,}/)[0]?.match(OPTION) ?? [])
    .sort();

test.each([
  ["board", parseBoardOptions, BOARD_USAGE],
  ["update", parseUpdateOptions, UPDATE_USAGE],
  ["start", parseStartOptions, START_USAGE],
] as const)(
  "the help of %s explains the options that it takes, and no other",
  (_, parse, usage) => {
    const options = taken(parse);
    expect(options.length).toBeGreaterThan(1);
    expect(usage.match(OPTION)).toEqual(expect.arrayContaining([...options]));
    expect(options).toEqual(expect.arrayContaining([...explained(usage)]));
  },
);

test("the README’s table has every option of board", () => {
  const rows = README.split("\n").filter((line) => line.startsWith("| `--"));
  const told = rows.flatMap((line) => line.split("|")[1]?.match(OPTION) ?? []);
  expect(told.sort()).toEqual(taken(parseBoardOptions));
});
