import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasExcelJs } from "./job/exceljs";
import { jobReport } from "./job/jobReport";
import { joinCommandLine, measureJob, type MeasuredJob } from "./job/measureJob";
import { jobOptions, type JobOptions } from "./job/options";

/** What the whole job costs as plans grow, beside others that do it or a part of it: `npm run bench`. */
async function benchJob(): Promise<void> {
  const options = withoutMissing(jobOptions(process.argv.slice(2)));
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const jobs: MeasuredJob[] = [];
    if (!hasExcelJs()) console.log("Without ExcelJS: npm install --no-save exceljs adds it.");
    await joinCommandLine();
    for (const actions of options.sizes) jobs.push(await measureJob(actions, folder, options));
    console.log(jobReport(jobs).join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The comparison runs where a machine has what it takes; elsewhere the run says that it was left out. */
function withoutMissing(options: JobOptions): JobOptions {
  if (options.baseline === null) {
    console.log("Without pandas and openpyxl: name the folder of their script by --baseline.");
    return options;
  }
  const python = [options.python, SYSTEM_PYTHON].find(hasPandas);
  if (python !== undefined) return { ...options, python };
  console.log(`Without pandas and openpyxl: ${options.python} does not have them.`);
  return { ...options, baseline: null };
}

/** Has the packages that a Linux system installs, where another Python goes before it. */
const SYSTEM_PYTHON = "/usr/bin/python3";

function hasPandas(python: string): boolean {
  return spawnSync(python, ["-c", "import pandas, openpyxl"]).status === 0;
}

void benchJob();
