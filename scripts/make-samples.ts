import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { samples } from "./make-samples/samples";
import { packageWorkbook } from "./make-samples/xlsx/package";

/** Writes every sample tracker and its expectation to assets/samples. */
const folder = join(__dirname, "../assets/samples");
mkdirSync(folder, { recursive: true });
for (const { name, workbook, expectation } of samples()) {
  writeFileSync(join(folder, `${name}.xlsx`), packageWorkbook(workbook));
  writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(expectation, null, 1)}\n`);
  console.log(`${name}: ${expectation.counts.actions} actions, ${expectation.flags.length} flags`);
}
