// readings.mjs SHARED OUT.json: reads each workbook of SHARED/trackers and writes its board report. Its reading passes
// while the share of right facts is not below the floor in scores.json: what has been reached is not lost again. Its
// report passes when the council's own sheets are as they were.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [shared, out] = process.argv.slice(2);
const trackers = join(shared, "trackers");
const compareReading = join(shared, "tools", "compare-reading.mjs");
const sameSheets = join(shared, "tools", "same-sheets.py");
const floors = JSON.parse(readFileSync(new URL("scores.json", import.meta.url), "utf8"));

/** Runs a program to its end. */
function run(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { passed: status === 0, out: stdout ?? "", said: `${stdout ?? ""}${stderr ?? ""}` };
}

/** Says how a check went, with what it said where it failed. */
function told(line, passed, said) {
  console.log(passed ? line : `${line}: failed\n${said}`);
  return passed;
}

function compared(name, expected, reading) {
  const { out: said } = run("node", compareReading, reading, expected);
  const percent = Number(/^score: .*\(([\d.]+)%\)$/m.exec(said)?.[1] ?? -1);
  const floor = floors[name] ?? floors.other;
  return told(`${name}: ${percent}% right, at least ${floor}% wanted`, percent >= floor, said);
}

/** Whether the workbook could be read, was read right enough, and kept its sheets. */
function check(name, folder) {
  const workbook = join(trackers, `${name}.xlsx`);
  const expected = join(trackers, `${name}.expected.json`);
  const [reading, report] = [join(folder, `${name}.json`), join(folder, `${name}.xlsx`)];
  const { asOf } = JSON.parse(readFileSync(expected, "utf8"));
  const options = ["--as-of", asOf, "--json", "--out", report];
  const read = run("npm", "run", "--silent", "board", "--", workbook, ...options);
  if (!read.passed) return [told(`${name}: read and reported`, false, read.said)];
  writeFileSync(reading, read.out);
  const { passed, said } = run("python3", sameSheets, workbook, report);
  return [compared(name, expected, reading), told(`${name}: its sheets kept`, passed, said)];
}

function checkAll() {
  const folder = mkdtempSync(join(tmpdir(), "readings-"));
  const names = readdirSync(trackers)
    .filter((file) => file.endsWith(".expected.json"))
    .map((file) => file.replace(".expected.json", ""))
    .sort();
  const results = names.flatMap((name) => check(name, folder));
  rmSync(folder, { recursive: true });
  return results;
}

const results = existsSync(trackers) && existsSync(compareReading) ? checkAll() : [];
if (results.length === 0) console.log("skipped: no trackers to compare with here");
writeFileSync(out, JSON.stringify(results));
