import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { boardCommand } from "../../../src/cli/boardCommand";
import { runWords } from "../../../src/cli/runCommand";
import { updateCommand } from "../../../src/cli/updateCommand";
import { openWorkbookFile } from "../../../src/host";
import { tally } from "../../support/tally";
import { BROKEN_FILES } from "./brokenFiles";
import { rewrittenPlan, SHEET, WORKBOOK } from "./hostileFile";
import { AS_OF, hostilePlan } from "./hostilePlan";

/** A file is told of, or reported on, within this, on a slow machine too. */
const MOST_MILLISECONDS = 30_000;

let folder: string;
let stderr: jest.SpyInstance;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile £é "));
  // The line that tells how far it is.
  stderr = jest.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(() => {
  stderr.mockRestore();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, which is as a process of its own but for its start. */
async function run(command: typeof boardCommand, ...words: string[]): Promise<Ended> {
  tally("hostile");
  const said = { out: "", err: "" };
  const start = performance.now();
  await runWords(command, words, {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
  });
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { code, ...said };
}

/** Puts a file into the folder, and gives its path. */
function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** One sentence, or two, on one line: nothing of the code, and nothing but what a person can use. */
function expectSentence({ code, out, err }: Ended, says: RegExp): void {
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(says);
  expect(err).toMatch(/^[^\n]+[.]\n$/);
  expect(err).not.toMatch(/\bat \S+:\d+|Error:|undefined|not foreseen|node:|\[object/);
}

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const noSheets = (text: string) => text.replace(/<sheet [^>]*\/>/g, "");

/** What has the ending of a workbook, and is none. */
const FOREIGN: readonly [string, string | Uint8Array, RegExp][] = [
  ["nothing", "", /is empty/],
  ["a table of commas", "Ref,Action,Lead\n1,Agree,Jo Poole\n", /not an Excel workbook/],
  ["a PDF", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj", /not an Excel workbook/],
  ["a web page", "<html><table><tr><td>Ref</td></tr></table></html>", /not an Excel workbook/],
  ["an old workbook", OLE, /old Excel workbook/],
  [
    "a workbook behind a password",
    Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")]),
    /password/,
  ],
  ["a Word document", zipSync({ "word/document.xml": strToU8("<w:document/>") }), /./],
  ["an archive of nothing", zipSync({}), /./],
  ["a workbook without sheets", rewrittenPlan({ [WORKBOOK]: noSheets }), /damaged/],
];

describe.each([...FOREIGN, ...BROKEN_FILES])("%s", (_says, bytes, says) => {
  test("is told by a report, and nothing is left beside it", async () => {
    const file = put("Our plan £1.xlsx", bytes);
    expectSentence(await run(boardCommand, file, "--as-of", AS_OF), says);
    expect(readdirSync(folder)).toEqual(["Our plan £1.xlsx"]);
  });
});

test.each(FOREIGN)("%s is told by an update, and no return is made", async (_says, bytes, says) => {
  const file = put("plan.xlsx", bytes);
  const returns = join(folder, "Returns");
  expectSentence(await run(updateCommand, file, "--make-returns", returns), says);
  expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
});

test("files among returns that are none are each told, and stop no other", async () => {
  const file = put("plan.xlsx", hostilePlan());
  const returns = join(folder, "Returns");
  await run(updateCommand, file, "--make-returns", returns, "--as-of", AS_OF);
  const made = readdirSync(returns);
  expect(made).toHaveLength(2);
  for (const [at, [, bytes]] of FOREIGN.entries())
    writeFileSync(join(returns, `Other ${at}.xlsx`), bytes);
  const { code, out, err } = await run(updateCommand, file, "--returns", returns, "--as-of", AS_OF);
  expect({ code, err }).toEqual({ code: 3, err: "" });
  for (const at of FOREIGN.keys()) expect(out).toContain(`Other ${at}.xlsx`);
  expect(out).not.toMatch(/\bat \S+:\d+|Error:|undefined|\[object/);
  expect(readdirSync(folder).sort()).toEqual(["Returns", "plan.xlsx"]);
});

const huge = `<row r="9"><c r="C9" t="inlineStr"><is><t>${"a".repeat(10_000_000)}</t></is></c></row>`;
const last = `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
const round = `<row r="9"><c r="H9"><f>I9</f><v>0</v></c><c r="I9"><f>H9</f><v>0</v></c></row>`;
const merges = `</sheetData><mergeCells><mergeCell ref="A5:C9"/><mergeCell ref="B6:D12"/></mergeCells>`;

test.each<[string, (sheet: string) => string]>([
  ["the very last cell", (sheet) => sheet.replace("</sheetData>", `${last}</sheetData>`)],
  ["ten million letters", (sheet) => sheet.replace("</sheetData>", `${huge}</sheetData>`)],
  ["formulas that go round", (sheet) => sheet.replace("</sheetData>", `${round}</sheetData>`)],
  ["merges that overlap", (sheet) => sheet.replace("</sheetData>", merges)],
])("a plan with %s is reported on, and only the report is beside it", async (_says, rewrite) => {
  const file = put("Plan d’été 🗂.xlsx", rewrittenPlan({ [SHEET]: rewrite }));
  const { code, err } = await run(boardCommand, file, "--as-of", AS_OF);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [board = "", ...others] = readdirSync(folder).filter((name) => !file.endsWith(name));
  expect([board, others]).toEqual(["Plan d’été 🗂 – board.xlsx", []]);
  expect(
    openWorkbookFile(readFileSync(join(folder, board))).workbook.worksheets.length,
  ).toBeGreaterThan(3);
});

test.each<[string, (file: string) => string[], RegExp]>([
  ["the plan itself", (file) => ["--out", file], /never written to/],
  ["a folder", () => ["--out", join(folder, "A folder.xlsx")], /not a file that can be replaced/],
  ["a folder that is not there", () => ["--out", join(folder, "none", "Board.xlsx")], /no folder/],
  [
    "a name that no disk takes",
    () => ["--out", join(folder, `${"b".repeat(300)}.xlsx`)],
    /too long/,
  ],
])("an output that is %s is told before anything is written", async (_says, words, says) => {
  const file = put("plan.xlsx", hostilePlan());
  mkdirSync(join(folder, "A folder.xlsx"));
  expectSentence(await run(boardCommand, file, "--as-of", AS_OF, ...words(file)), says);
  expect(readdirSync(folder).sort()).toEqual(["A folder.xlsx", "plan.xlsx"]);
});
