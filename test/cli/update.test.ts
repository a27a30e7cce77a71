import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { cellsOf } from "../support/cellsOf";
import { withWorkbook } from "../support/openOffice";
import { runNode } from "../support/runNode";

const UPDATE = resolve("src/cli/update.ts");
const AS_OF = ["--as-of", "2026-06-30"];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "update-"));
  copyFileSync(resolve("assets/samples/quillbury.xlsx"), join(folder, "plan.xlsx"));
  mkdirSync(join(folder, "empty"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const update = (...words: string[]) => runNode(UPDATE, ["plan.xlsx", ...words, ...AS_OF], folder);
const there = (...path: string[]) => join(folder, ...path);

/** Types under a header of a return, in its first action's row. */
async function type(path: string, header: string, text: string): Promise<void> {
  await withWorkbook(readFileSync(path), async ({ file }) => {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getFirst();
      const used = worksheet.getUsedRange(true).load("text");
      await context.sync();
      const row = used.text.findIndex((texts) => texts.includes(header));
      const column = used.text[row]?.indexOf(header) ?? 0;
      worksheet.getRangeByIndexes(row + 1, column, 1, 1).values = [[text]];
      await context.sync();
    });
    writeFileSync(path, file.save());
  });
}

test("returns are made, filled, looked over, merged and merged again", async () => {
  const before = readFileSync(there("plan.xlsx"));
  const made = await update("--make-returns", "returns");
  expect(made).toMatchObject({ code: 0, err: "" });
  const names = readdirSync(there("returns"));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(made.out).toContain(name);

  const twice = await update("--make-returns", "returns");
  expect(twice.code).toBe(1);
  expect(twice.err).toMatch(/may have been filled in/);

  const [first = ""] = names;
  await type(there("returns", first), "Evidence", "Letter of 3 June");
  const dry = await update("--returns", "returns", "--dry-run");
  expect(dry).toMatchObject({ code: 0, err: "" });
  expect(dry.out).toMatch(/; 1 cell would change; /);
  expect(dry.out).toContain("Letter of 3 June");
  expect(readdirSync(folder).sort()).toEqual(["empty", "plan.xlsx", "returns"]);

  const merged = await update("--returns", "returns");
  expect(merged).toMatchObject({ code: 0, err: "" });
  expect(merged.out).toMatch(/1 cell changed[^]*Written: .*plan – updated\.xlsx/);
  expect(readFileSync(there("plan.xlsx"))).toEqual(before);

  const taken = await update("--returns", "returns");
  expect(taken.err).toMatch(/is there already, and is not replaced/);

  const words = ["plan – updated.xlsx", "--returns", "returns", "--out", "again.xlsx", ...AS_OF];
  const again = await runNode(UPDATE, words, folder);
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).toMatch(/0 cells changed[^]*nothing was to change/);
  expect(readdirSync(folder)).not.toContain("again.xlsx");
});

test("what is left to decide is listed, and tells by the exit code", async () => {
  await update("--make-returns", "wrong");
  const [first = "", second = ""] = readdirSync(there("wrong"));
  await type(there("wrong", first), "Evidence", "Letter of 4 June");
  await type(there("wrong", second), "Rating now", "Turquoise");
  writeFileSync(there("wrong", "broken.xlsx"), "no workbook");
  const { code, out } = await update("--returns", "wrong", "--out", "partly.xlsx");
  expect(code).toBe(3);
  expect(out).toContain("1 cell changed");
  expect(out).toContain("“Turquoise” is none of the plan’s ratings");
  expect(out).toMatch(/Could not be read:\n {2}broken\.xlsx: /);
  expect(readdirSync(folder)).toContain("partly.xlsx");
});

test.each([
  [["--returns", "gone", "--out", "x.xlsx"], 1, /There is no folder “gone”/],
  [["--returns", "empty", "--out", "x.xlsx"], 1, /There is no \.xlsx file in “empty”/],
  [["--make-returns", "x", "--lead", "Nobody"], 1, /“Nobody” leads no open action/],
  [["--make-returns", "x", "--period", "Q99"], 1, /no period “Q99”/],
  [
    ["--handover", "Nobody", "--to", "Somebody", "--out", "x.xlsx"],
    1,
    /“Nobody” leads nothing in this plan. Its leads are: /,
  ],
  [["--handover", "Nobody"], 2, /needs --to/],
])("%j could not be done", async (words, code, says) => {
  const done = await update(...words);
  expect(done).toMatchObject({ code, out: "" });
  expect(done.err).toMatch(says);
});

test("a leaver’s actions are handed over in a copy, in the name of whoever did it", async () => {
  const made = await update("--make-returns", "all");
  const lead = /Return – (.+)\.xlsx: /.exec(made.out)?.[1] ?? "";
  const dry = await update("--handover", lead, "--to", "Morwenna Tregear", "--dry-run");
  expect(dry.out).toMatch(/→ “[^”]*Morwenna Tregear/);
  const done = await update(
    "--handover",
    lead,
    "--to",
    "Morwenna Tregear",
    "--by",
    "A Clerk",
    "--out",
    "handed.xlsx",
  );
  expect(done.err).toBe("");
  expect(done.out).toContain("Written: ");
  const cells = [...cellsOf(readFileSync(there("handed.xlsx")))];
  const logged = cells.filter(([address]) => /^Update log![A-Z]+2$/.test(address));
  const words = logged.map(([, shown]) => /^"(.*)" as /.exec(shown)?.[1]);
  expect(words).toEqual(expect.arrayContaining(["A Clerk", "Handover", "Lead", "Done"]));
});
