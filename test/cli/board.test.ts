import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { blankWorkbook } from "../support/blankWorkbook";
import { commentsOn } from "../support/commentsOn";
import { writeOnExceptions } from "../support/writeOnExceptions";
import { runNode, type Finished } from "../support/runNode";

const BOARD = resolve("src/cli/board.ts");
const SAMPLE = resolve("assets/samples/quillbury.xlsx");

/** The first bytes of Office's old file format; an encrypted .xlsx has this stream inside one. */
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ENCRYPTED = Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")]);

let folder: string;
let before: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "board-"));
  const put = (name: string, bytes: string | Uint8Array) =>
    writeFileSync(join(folder, name), bytes);
  copyFileSync(SAMPLE, join(folder, "plan.xlsx"));
  mkdirSync(join(folder, "folder.xlsx"));
  put("blank.xlsx", blankWorkbook());
  put("empty.xlsx", "");
  put("table.csv", "Action,Lead,Due\n");
  put("old.xls", OLE);
  put("encrypted.xlsx", ENCRYPTED);
  put("damaged.xlsx", readFileSync(SAMPLE).subarray(0, 5000));
  put("taken.xlsx", blankWorkbook());
  put("open.xlsx", "");
  put("~$open.xlsx", "");
  put(".~lock.libre.xlsx#", "");
  symlinkSync("plan.xlsx", join(folder, "link.xlsx"));
  linkSync(join(folder, "plan.xlsx"), join(folder, "same.xlsx"));
  before = readdirSync(folder).sort();
});

afterAll(() => rmSync(folder, { recursive: true }));

const board = (...words: string[]): Promise<Finished> => runNode(BOARD, words, folder);

const COULD_NOT: [why: string, words: string[], says: RegExp][] = [
  ["no such file", ["gone.xlsx"], /^There is no file “gone.xlsx”/],
  ["a folder", ["folder.xlsx"], /^“folder.xlsx” is a folder/],
  ["a file below a file", ["plan.xlsx/x.xlsx"], /^There is no file/],
  ["an empty file", ["empty.xlsx"], /is empty/],
  ["another kind of file", ["table.csv"], /not an Excel workbook/],
  ["an old workbook", ["old.xls"], /\(\.xls\): open it in Excel and save it as \.xlsx/],
  ["an encrypted workbook", ["encrypted.xlsx"], /password/],
  ["a damaged workbook", ["damaged.xlsx"], /damaged/],
  ["no tracker", ["blank.xlsx"], /^No tracker was found: it needs .*action/],
  ["the input as output", ["plan.xlsx", "--out", "plan.xlsx"], /never written to/],
  ["the input through a link", ["plan.xlsx", "--out", "link.xlsx"], /never written to/],
  [
    "the input by another name",
    ["plan.xlsx", "--out", "same.xlsx"],
    /another name of the workbook/,
  ],
  ["a folder as output", ["plan.xlsx", "--out", "folder.xlsx"], /not a file that can be replaced/],
  ["no folder to write in", ["plan.xlsx", "--out", "no/x.xlsx"], /There is no folder “.*no” to/],
  [
    "a workbook of somebody else's as output",
    ["plan.xlsx", "--out", "taken.xlsx"],
    /^“taken.xlsx” is there already and holds no board report, .* add --force to replace it/,
  ],
  [
    "a file of another kind as output",
    ["plan.xlsx", "--out", "empty.xlsx"],
    /^“empty.xlsx” is there already and holds no board report/,
  ],
  ["an output open in Excel", ["plan.xlsx", "--out", "open.xlsx"], /open in another program/],
  [
    "an output open in LibreOffice",
    ["plan.xlsx", "--out", "libre.xlsx"],
    /open in another program/,
  ],
];

test.concurrent.each(COULD_NOT)("%s: could not", async (_why, words, says) => {
  const { code, out, err } = await board(...words);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(says);
  expect(err.trim().split("\n")).toHaveLength(1);
});

const WRONG_USE: [words: string[], says: RegExp][] = [
  [[], /^Name the workbook/],
  [["plan.xlsx", "--as-of", "soon"], /“soon” is not/],
  [["plan.xlsx", "--out", "board.pdf"], /^--out must end in \.xlsx/],
  [["plan.xlsx", "--colour", "red"], /^There is no option --colour/],
];

test.concurrent.each(WRONG_USE)("%j is wrong use", async (words, says) => {
  const { code, out, err } = await board(...words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

test("--help tells the options and exits with 0", async () => {
  const { code, out, err } = await board("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/--prepared-by/);
});

test("--force replaces a file that holds no report", async () => {
  copyFileSync(join(folder, "blank.xlsx"), join(folder, "forced.xlsx"));
  const { code } = await board("plan.xlsx", "--out", "forced.xlsx", "--force");
  const replaced = readFileSync(join(folder, "forced.xlsx"));
  rmSync(join(folder, "forced.xlsx"));
  expect(code).toBe(0);
  expect(replaced.equals(readFileSync(join(folder, "blank.xlsx")))).toBe(false);
});

test("what could not be done leaves nothing behind", () => {
  expect(readdirSync(folder).sort()).toEqual(before);
});

describe("a run", () => {
  const out = "plan – board.xlsx";
  let run: Finished;
  let source: Buffer;

  beforeAll(async () => {
    source = readFileSync(join(folder, "plan.xlsx"));
    run = await board("plan.xlsx", "--as-of", "2026-01-15");
  });

  test("says what was read, flagged and written, and exits with 0", () => {
    expect(run).toMatchObject({ code: 0, err: "" });
    const headings = run.out.match(/^[A-Z]\w+/gm);
    expect(headings).toEqual(["Read", "Position", "Flagged", "Written"]);
    expect(run.out).toMatch(/plan\.xlsx, as at 15 January 2026/);
    expect(run.out).toMatch(/Board summary, Board exceptions/);
  });

  test("writes one file beside the workbook, and leaves the workbook alone", () => {
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual([out]);
    expect(readFileSync(join(folder, out)).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(join(folder, "plan.xlsx"))).toEqual(source);
  });

  test("again gives the same file", async () => {
    const first = readFileSync(join(folder, out));
    await board("plan.xlsx", "--as-of", "2026-01-15");
    expect(readFileSync(join(folder, out)).equals(first)).toBe(true);
  });

  test("keeps what people wrote on the report that it replaces, and on the one that it reads", async () => {
    const comment = "Head asked to act";
    const written = await writeOnExceptions(readFileSync(join(folder, out)), comment);
    writeFileSync(join(folder, out), written);
    const again = await board("plan.xlsx", "--as-of", "2026-02-15");
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/and what people wrote on 1 row of the report that stood there/);
    expect(await commentsOn(readFileSync(join(folder, out)))).toEqual([comment]);

    const next = await board(out, "--as-of", "2026-02-15", "--out", "next.xlsx");
    expect(next.code).toBe(0);
    expect(await commentsOn(readFileSync(join(folder, "next.xlsx")))).toEqual([comment]);
  });
});

describe("--json", () => {
  test("prints the reading and nothing else, and writes nothing", async () => {
    const files = readdirSync(folder).sort();
    const { code, out, err } = await board("plan.xlsx", "--as-of", "2026-01-15", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const reading = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(reading)).toEqual(["asOf", "notTrackers", "trackers", "actions", "flags"]);
    expect(reading.asOf).toBe("2026-01-15");
    expect(readdirSync(folder).sort()).toEqual(files);
  });

  test("with --out writes the report too, and tells of it beside the data", async () => {
    const { code, out, err } = await board("plan.xlsx", "--json", "--out", "both.xlsx");
    expect(code).toBe(0);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toMatch(/^Written +.*both\.xlsx$/m);
    expect(readdirSync(folder)).toContain("both.xlsx");
  });
});

// The superuser may write anywhere, and Windows keeps permissions elsewhere.
const asPerson = process.getuid?.() === 0 || process.platform === "win32" ? test.skip : test;

asPerson("a folder that may not be written to: could not", async () => {
  mkdirSync(join(folder, "closed"), { mode: 0o500 });
  const { code, err } = await board("plan.xlsx", "--out", "closed/x.xlsx");
  expect(code).toBe(1);
  expect(err).toMatch(/^Nothing can be written in /);
});
