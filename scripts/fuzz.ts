import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The property tests with cases that were never drawn before: `npm run fuzz -- [TIMES] [SEED]`. Ten times as many
 * cases as in a test run unless TIMES says otherwise; the seed is printed, so that a failure can be drawn again.
 */
const [times = "10", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const root = join(__dirname, "..");
const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join("test", file))
  .filter((file) => readFileSync(join(root, file), "utf8").includes("fc.assert("));

console.log(`FUZZ_TIMES=${times} FUZZ_SEED=${seed}`);
const { status } = spawnSync(
  process.execPath,
  [require.resolve("jest/bin/jest"), "--testTimeout=3600000", ...files],
  { cwd: root, stdio: "inherit", env: { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
