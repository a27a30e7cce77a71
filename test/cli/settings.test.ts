import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ADD_IN } from "../../src/cli/addIn";
import { readSettings } from "../../src/cli/readSettings";
import { keepSetting } from "../support/keepSetting";
import { runNode, type Finished } from "../support/runNode";

const BOARD = resolve("src/cli/board.ts");
const SAMPLE = resolve("assets/samples/quillbury.xlsx");

let folder: string;
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "settings-"));
  mkdirSync(join(folder, "folder.json"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the add-in is the one that the manifest names", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
});

const WRONG: [why: string, text: string | null, says: RegExp][] = [
  ["no file", null, /^There is no file “.*wrong\.json” of settings/],
  ["no JSON", "{ version: 1 }", /^“wrong.json” is not written as JSON must be: .*\.$/],
  ["a list", "[]", /^“wrong.json”: The whole must hold the corrections between \{ and \}/],
  ["a newer form", '{"version":2}', /^“wrong.json”: “version” must be 1, and 2 is not\.$/],
  [
    "a role that is none",
    '{"version":1,"columns":[{"sheet":"Plan","column":"Owner","role":"boss"}]}',
    /^“wrong.json”: “columns\[1\]\.role” must be one of theme, .*, and “boss” is not\.$/,
  ],
  [
    "two wrong things",
    '{"version":1,"sheets":3,"leads":3}',
    /^“wrong.json”: “sheets” must be a list between \[ and \], and 3 is not \(and 1 more\)\.$/,
  ],
];

test.each(WRONG)("%s is told in one sentence", async (_why, text, says) => {
  rmSync(join(folder, "wrong.json"), { force: true });
  if (text !== null) put("wrong.json", text);
  await expect(readSettings(join(folder, "wrong.json"))).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(says) as string,
  });
});

test("a folder is told", async () => {
  await expect(readSettings(join(folder, "folder.json"))).rejects.toThrow(/is a folder/);
});

test("a byte order mark, as Windows writes it, is no fault", async () => {
  put("right.json", '\uFEFF{"version":1,"colours":{"red":"at-risk"}}');
  const { colours } = await readSettings(join(folder, "right.json"));
  expect(colours).toEqual({ red: "at-risk" });
});

describe("a reading", () => {
  const board = (...words: string[]): Promise<Finished> =>
    runNode(BOARD, ["kept.xlsx", "--as-of", "2026-01-15", "--json", ...words], folder);
  const statuses = ({ out }: Finished): unknown[] => {
    const { actions } = JSON.parse(out) as { actions: { ref: string; status: string }[] };
    return actions.slice(0, 2).map(({ status }) => status);
  };

  beforeAll(() => {
    const kept = { version: 1, colours: { red: "in-progress", amber: "in-progress" } };
    put("kept.xlsx", keepSetting(readFileSync(SAMPLE), ADD_IN, "corrections", kept));
    put(
      "file.json",
      JSON.stringify({
        version: 1,
        colours: { red: "not-started", amber: "not-started" },
        sheets: [{ sheet: "Closed actions", use: "out" }],
      }),
    );
  });

  test.each<[string, string[], string[]]>([
    ["uses what the workbook keeps", [], ["in-progress", "in-progress"]],
    ["takes a file over it", ["--settings", "file.json"], ["not-started", "not-started"]],
    [
      "takes --means over both",
      ["--settings", "file.json", "--means", "amber=at-risk"],
      ["not-started", "at-risk"],
    ],
  ])("%s", async (_what, words, expected) => {
    const run = await board(...words);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(statuses(run)).toEqual(expected);
  });

  test("says what was set, and keeps the workbook's own in the report", async () => {
    const words = ["kept.xlsx", "--settings", "file.json", "--out", "out.xlsx"];
    const { code, out } = await runNode(BOARD, words, folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^ *Set: red means not started\.$/m);
    expect(out).toMatch(/^ *No tracker: Closed actions, Key, Risks$/m);
    const again = await runNode(BOARD, ["out.xlsx", "--json"], folder);
    expect(statuses(again)).toEqual(["in-progress", "in-progress"]);
  });

  test("that was given a wrong file stops with its fault, and exits with 1", async () => {
    put("wrong.json", '{"version":1,"sheets":3}');
    const { code, out, err } = await board("--settings", "wrong.json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^“wrong.json”: “sheets” must be a list/);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
