import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { execFileSync } from "node:child_process";

describe("scripts/run.cjs", () => {
  const root = join(__dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "run-"));
  const program = join(folder, `${basename(folder)}.ts`);
  const part = join(folder, "part.ts");
  const joined = join(root, "node_modules/.cache/cli", `${basename(folder)}.cjs`);
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [join(root, "scripts/run.cjs"), program, ...words], {
      encoding: "utf8",
    });

  beforeAll(() => {
    writeFileSync(
      program,
      'import { word } from "./part";\nconsole.log(word, ...process.argv.slice(2));\n',
    );
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
    for (const path of [joined, `${joined}.json`]) rmSync(path);
  });

  it("runs a program with its words, again as it was, and anew once a part of it has changed", () => {
    writeFileSync(part, 'export const word: string = "first";\n');
    expect(run("plan.xlsx", "--json")).toBe("first plan.xlsx --json\n");

    writeFileSync(joined, 'console.log("kept");\n');
    expect(run()).toBe("kept\n");

    writeFileSync(part, 'export const word: string = "second";\n');
    utimesSync(part, new Date(), new Date(Date.now() + 5000));
    expect(run()).toBe("second\n");
  });
});
