// readings.mjs SHARED OUT.json: reads each workbook of SHARED/trackers and compares it with its expectation. A reading
// passes while its share of right facts is not below the floor in scores.json: what has been reached is not lost again.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [shared, out] = process.argv.slice(2);
const trackers = join(shared, "trackers");
const compare = join(shared, "tools", "compare-reading.mjs");
const floors = JSON.parse(readFileSync(new URL("scores.json", import.meta.url), "utf8"));

/** The percentage of facts that are right, or null with what went wrong. */
function score(name, folder) {
  const expected = join(trackers, `${name}.expected.json`);
  const { asOf } = JSON.parse(readFileSync(expected, "utf8"));
  const words = ["run", "--silent", "board", "--", join(trackers, `${name}.xlsx`)];
  const read = spawnSync("npm", [...words, "--as-of", asOf, "--json"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (read.status !== 0) return { percent: null, said: read.stderr || read.stdout };
  const reading = join(folder, `${name}.json`);
  writeFileSync(reading, read.stdout);
  const compared = spawnSync("node", [compare, reading, expected], { encoding: "utf8" });
  const [, percent] = /^score: .*\(([\d.]+)%\)$/m.exec(compared.stdout) ?? [];
  const said = compared.stdout + compared.stderr;
  return { percent: percent === undefined ? null : Number(percent), said };
}

function readAll() {
  const folder = mkdtempSync(join(tmpdir(), "readings-"));
  const found = readdirSync(trackers).filter((file) => file.endsWith(".expected.json"));
  const results = found.sort().map((file) => {
    const name = file.replace(".expected.json", "");
    const { percent, said } = score(name, folder);
    const floor = floors[name] ?? floors.other;
    const passed = percent !== null && percent >= floor;
    console.log(`${name}: ${percent ?? "no"}% right, at least ${floor}% wanted`);
    if (!passed) console.log(said);
    return passed;
  });
  rmSync(folder, { recursive: true });
  return results;
}

const results = existsSync(trackers) && existsSync(compare) ? readAll() : [];
if (results.length === 0) console.log("skipped: no trackers to compare with here");
writeFileSync(out, JSON.stringify(results));
