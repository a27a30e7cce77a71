import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jobReport } from "./job/jobReport";
import { joinCommandLine, measureJob, type MeasuredJob } from "./job/measureJob";
import { jobOptions, type JobOptions } from "./job/options";

/** What the whole job costs as plans grow, beside others that do it or a part of it: `npm run bench`. */
async function benchJob(): Promise<void> {
  const options = withoutMissing(jobOptions(process.argv.slice(2)));
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const jobs: MeasuredJob[] = [];
    await joinCommandLine();
    for (const actions of options.sizes) jobs.push(await measureJob(actions, folder, options));
    console.log(jobReport(jobs).join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The comparison runs where a machine has what it takes; elsewhere the run says that it was left out. */
function withoutMissing(options: JobOptions): JobOptions {
  const { baseline, python } = options;
  if (baseline === null) {
    console.log("Without pandas and openpyxl: name the folder of their script by --baseline.");
    return options;
  }
  const { status } = spawnSync(python, ["-c", "import pandas, openpyxl"]);
  if (status === 0) return options;
  console.log(`Without pandas and openpyxl: ${python} does not have them.`);
  return { ...options, baseline: null };
}

void benchJob();
