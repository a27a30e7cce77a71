import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOutput, defaultOutput } from "../../src/cli/outputPath";
import { targetAt } from "../../src/cli/target";
import { writeWhole } from "../../src/cli/writeWhole";

test.each([
  ["plan.xlsx", "plan – board.xlsx"],
  ["plan.v2.XLSX", "plan.v2 – board.xlsx"],
  ["council/plan.xlsx", join("council", "plan – board.xlsx")],
  ["macros.xlsm", "macros – board.xlsm"],
  ["plan – board.xlsx", "plan – board – board.xlsx"],
  ["plan", "plan – board.xlsx"],
])("%s is reported in %s", (input, output) => {
  expect(defaultOutput(input)).toBe(output);
});

describe("in a folder", () => {
  let folder: string;
  const at = (name: string) => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "output-"));
    writeFileSync(at("plan.xlsx"), "plan");
    writeFileSync(at("macros.xlsm"), "plan");
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("a workbook with macros is not written under the ending of one without", async () => {
    await expect(checkOutput(at("board.xlsx"), at("macros.xlsm"))).rejects.toThrow(/end in \.xlsm/);
  });

  test("a file is written in place of an older one", async () => {
    writeFileSync(at("board.xlsx"), "older");
    await writeWhole(await targetAt(at("board.xlsx")), Buffer.from("newer"));
    expect(readFileSync(at("board.xlsx"), "utf8")).toBe("newer");
    expect(readdirSync(folder)).toEqual(["board.xlsx", "macros.xlsm", "plan.xlsx"]);
  });

  test("a file that cannot be put in its place leaves nothing half written", async () => {
    mkdirSync(at("board.xlsx"));
    const target = await targetAt(at("board.xlsx"));
    await expect(writeWhole(target, Buffer.from("newer"))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["board.xlsx", "macros.xlsm", "plan.xlsx"]);
  });

  test("a name that is too long says so", async () => {
    const name = await targetAt(at(`${"x".repeat(300)}.xlsx`));
    await expect(writeWhole(name, Buffer.from(""))).rejects.toThrow(/too long: give a shorter one/);
  });
});
