import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the tests with faults and with hostile files, and tells how many cases they tried: `npm run cases`. */
const root = join(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "cases-"));
const file = join(folder, "tally");
const { status } = spawnSync(
  process.execPath,
  [
    require.resolve("jest/bin/jest"),
    "test/system/faults",
    "test/system/hostile",
    "test/cli/meddled",
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, TALLY_FILE: file } },
);
const counted = readFileSync(file, "utf8").trim().split("\n");
rmSync(folder, { recursive: true });
for (const kind of ["fault", "hostile"]) {
  const cases = counted.filter((line) => line.startsWith(`${kind} `));
  const sum = cases.reduce((total, line) => total + Number(line.split(" ")[1]), 0);
  console.log(`${kind}: ${sum} cases`);
}
process.exitCode = status ?? 1;
