import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What this test reads of the rules. */
interface Side {
  path?: string | string[];
  pathNot?: string | string[];
}
const { forbidden } = jest.requireActual<{ forbidden: { name: string; from: Side; to: Side }[] }>(
  "../../.dependency-cruiser.cjs",
);

/** One file that imports another, and the rule that forbids it, or none. */
interface Case {
  from: string;
  to: string;
  rule: string | null;
  typeOnly?: boolean;
}

const CASES: Case[] = [
  { from: "src/tracker/read/a.ts", to: "src/excel/a.ts", rule: "tracker-imports-only-its-own" },
  { from: "src/tracker/read/b.ts", to: "node:fs", rule: "tracker-imports-only-its-own" },
  { from: "src/tracker/read/c.ts", to: "src/tracker/rules/a.ts", rule: "reading-does-not-judge" },
  { from: "src/tracker/read/d.ts", to: "src/tracker/fields/a.ts", rule: null },
  { from: "src/tracker/rules/b.ts", to: "src/tracker/rules/a.ts", rule: "rules-stand-alone" },
  { from: "src/tracker/fields/b.ts", to: "src/tracker/read/z.ts", rule: "fields-do-not-read" },
  { from: "src/excel/b.ts", to: "src/actions/a.ts", rule: "excel-imports-only-its-own" },
  { from: "src/excel/c.ts", to: "src/host/a.ts", rule: "excel-imports-only-its-own" },
  { from: "src/excel/d.ts", to: "src/tracker/summary/a.ts", rule: null },
  { from: "src/excel/e.ts", to: "src/excel/gone.ts", rule: "found" },
  { from: "src/excel/circle.ts", to: "src/excel/circle.ts", rule: "no-cycles" },
  { from: "src/files/b.ts", to: "src/tracker/model.ts", rule: "files-imports-only-its-own" },
  { from: "src/actions/b.ts", to: "src/taskpane/a.ts", rule: "actions-imports-only-its-own" },
  { from: "src/actions/c.ts", to: "test/support/a.ts", rule: "src-imports-no-tests" },
  { from: "src/actions/d.ts", to: "src/excel/a.ts", rule: null },
  { from: "src/actions/e.ts", to: "src/files/a.ts", rule: null },
  { from: "src/taskpane/b.ts", to: "src/excel/a.ts", rule: "taskpane-imports-only-its-own" },
  { from: "src/taskpane/c.ts", to: "src/tracker/summary/a.ts", rule: "shapes-only-of-the-core" },
  { from: "src/taskpane/d.ts", to: "src/tracker/summary/a.ts", rule: null, typeOnly: true },
  { from: "src/taskpane/e.ts", to: "src/tracker/model.ts", rule: null },
  { from: "src/commands/b.ts", to: "src/excel/a.ts", rule: "commands-imports-only-its-own" },
  { from: "src/runtime/b.ts", to: "src/actions/a.ts", rule: "runtime-imports-only-its-own" },
  { from: "src/runtime/c.ts", to: "src/host/a.ts", rule: "runtime-imports-only-its-own" },
  { from: "src/elsewhere/b.ts", to: "src/actions/a.ts", rule: "elsewhere-imports-only-its-own" },
  { from: "src/elsewhere/c.ts", to: "src/host/a.ts", rule: "host-only-in-the-worker" },
  { from: "src/elsewhere/worker.ts", to: "src/host/a.ts", rule: null },
  { from: "src/preview/b.ts", to: "src/actions/a.ts", rule: "preview-imports-only-its-own" },
  { from: "src/preview/c.ts", to: "src/host/a.ts", rule: null },
  { from: "src/host/b.ts", to: "src/tracker/model.ts", rule: "host-imports-no-add-in-code" },
  { from: "src/cli/b.ts", to: "src/excel/a.ts", rule: "cli-goes-through-actions" },
  { from: "src/cli/c.ts", to: "src/tracker/read/z.ts", rule: "shapes-only-of-the-core" },
  { from: "src/cli/d.ts", to: "src/host/a.ts", rule: null },
  { from: "test/tracker/b.ts", to: "src/excel/a.ts", rule: "tests-mirror-src" },
  { from: "test/tracker/c.ts", to: "test/excel/a.ts", rule: "tests-share-through-support" },
  { from: "test/excel/b.ts", to: "src/tracker/model.ts", rule: null, typeOnly: true },
  { from: "test/excel/c.ts", to: "test/support/a.ts", rule: null },
];

/** A project of the cases' files alone, in a new folder. */
function plant(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { to } of CASES) {
    if (to.startsWith("node:") || to.endsWith("gone.ts")) continue;
    write(to, "export const thing = 1;\nexport type Thing = number;\n");
  }
  for (const { from, to, typeOnly } of CASES) {
    const up = "../".repeat(from.split("/").length - 1);
    const target = to.startsWith("node:") ? to : `${up}${to.replace(/\.ts$/, "")}`;
    write(
      from,
      typeOnly
        ? `import type { Thing } from "${target}";\nexport const own: Thing = 1;\n`
        : `import * as all from "${target}";\nexport const own = () => all;\n`,
    );
  }
}

interface Violation {
  from: string;
  rule: { name: string };
}

let violations: Violation[];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  plant(folder);
  const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", resolve(".dependency-cruiser.cjs"), "--output-type", "json", "."];
  const run = spawnSync(process.execPath, [program, ...options], { cwd: folder, encoding: "utf8" });
  violations = (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary
    .violations;
  rmSync(folder, { recursive: true });
});

test.each(CASES)("$from importing $to: $rule", ({ from, rule }) => {
  const broken = violations.filter((found) => found.from === from).map((found) => found.rule.name);
  if (rule === null) expect(broken).toEqual([]);
  else expect(broken).toContain(rule);
});

test("every rule about folders has a case", () => {
  const planted = new Set(CASES.map(({ rule }) => rule));
  const names = forbidden.map(({ name }) => name);
  expect(names.filter((name) => !planted.has(name))).toEqual(["declared"]);
});

/** Every pattern in the rules, one name at a time: "^src/(a|b)/" is two. */
function patterns(): string[] {
  return forbidden
    .flatMap(({ from, to }) => [from.path, from.pathNot, to.path, to.pathNot].flat())
    .filter((pattern) => pattern !== undefined)
    .flatMap((pattern) => {
      const group = /\(((?:[\w-]+\|)*[\w-]+)\)/.exec(pattern);
      if (!group) return pattern;
      return group[1]!.split("|").map((name) => pattern.replace(group[0], name));
    })
    .filter((pattern) => !pattern.includes("$1") && !pattern.startsWith("^node_modules"));
}

test("every pattern of the rules matches a file", () => {
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
      `${folder}/${path}`.replaceAll("\\", "/"),
    );
  const files = [...below("src"), ...below("test"), ...readdirSync(".")];
  const matches = (pattern: string) => files.some((file) => new RegExp(pattern).test(file));
  expect([...new Set(patterns())].filter((pattern) => !matches(pattern))).toEqual([]);
});
