import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectation } from "../../scripts/make-samples/expectation";

const FOLDER = join(__dirname, "../../assets/samples");

/** The sample trackers' names, in alphabetical order. */
export const SAMPLE_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(/\.xlsx$/, ""))
  .sort();

/** The sample's .xlsx file. */
export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));
}

/** What must be read from it. */
export function sampleExpectation(name: string): Expectation {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8")) as Expectation;
}
