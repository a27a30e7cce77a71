// count.mjs FOLDER: adds up what jest, the checks and the readings left in FOLDER; fails unless all passed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const text = (name) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "";
const lines = (name) => text(name).split("\n").filter(Boolean);

// A suite that could not run has no tests that failed, and is one failure itself; so is a jest that left nothing.
const jest = JSON.parse(text("tests.json") || '{"numPassedTests":0,"numRuntimeErrorTestSuites":1}');
const readings = JSON.parse(text("readings.json") || "[false]");
const counts = {
  tests: [jest.numPassedTests, (jest.numFailedTests ?? 0) + (jest.numRuntimeErrorTestSuites ?? 0)],
  checks: [lines("passed").length, lines("failed").length],
  readings: [readings.filter(Boolean).length, readings.filter((passed) => !passed).length],
};

console.log();
for (const [name, [passed, failed]] of Object.entries(counts)) {
  console.log(`${name}: ${passed} of ${passed + failed}`);
}
if (lines("failed").length > 0) console.log(`checks that failed: ${lines("failed").join(", ")}`);
const sum = (at) => Object.values(counts).reduce((total, count) => total + count[at], 0);
console.log(`total: ${sum(0)} passed, ${sum(1)} failed`);
process.exit(sum(1) === 0 && sum(0) > 0 ? 0 : 1);
