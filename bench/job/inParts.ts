import { readFileSync, writeFileSync } from "node:fs";
import { writeBoardReport } from "../../src/actions";
import { openWorkbookFile, startOffice } from "../../src/host";
import type { JobParts } from "./jobParts";

/** The command line's job with a clock between its parts; prints them as JSON. */
async function inParts([input = "", output = "", asOf = ""]: readonly string[]): Promise<void> {
  const start = seconds();
  const file = openWorkbookFile(readFileSync(input));
  const opened = seconds();
  const { counters } = await startOffice(file.workbook);
  const result = await writeBoardReport({ asOf });
  const reported = seconds();
  writeFileSync(output, file.save());
  const parts: JobParts = {
    opening: opened - start,
    reporting: reported - opened,
    saving: seconds() - reported,
    actions: result.plan.actions.length,
    counters,
  };
  process.stdout.write(JSON.stringify(parts));
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

void inParts(process.argv.slice(2));
