import { rmSync } from "node:fs";
import { join } from "node:path";
import { EXCELJS, hasExcelJs } from "./exceljs";
import type { JobOptions } from "./options";
import type { JobParts } from "./jobParts";
import { makeTracker, OWN_AS_OF } from "./makeTracker";
import { runNode, runPython, type ProcessRun } from "./runProcess";
import type { Usage } from "./usage";

/** One size: each program in a process of its own, so that its memory is its own. */
export interface MeasuredJob {
  readonly actions: number;
  readonly whole: Usage;
  readonly parts: JobParts;
  readonly hucre: Usage;
  /** Null where it is not installed. */
  readonly exceljs: Usage | null;
  readonly baseline: MeasuredBaseline | null;
}

export interface MeasuredBaseline {
  readonly whole: Usage;
  /** Its part between loading and saving. */
  readonly reporting: number;
}

type Phases = Readonly<Record<"process" | "write", { readonly s: number }>>;

const CLI = require.resolve("../../src/cli/board");
const PARTS = require.resolve("./inParts");
const LOADING = require.resolve("./loadAndSave");
/** The day that make-tracker.py's trackers are judged at. */
const BASELINE_AS_OF = "2021-07-15";

/** The command line's sources are joined at its first run: what is measured is any later one. */
export async function joinCommandLine(): Promise<void> {
  await runNode(CLI, ["--help"]);
}

export async function measureJob(
  actions: number,
  folder: string,
  { baseline, python, runs }: JobOptions,
): Promise<MeasuredJob> {
  const input = join(folder, `${actions}.xlsx`);
  const output = join(folder, `${actions}-out.xlsx`);
  const asOf = baseline === null ? OWN_AS_OF : BASELINE_AS_OF;
  if (baseline === null) makeTracker(actions, input);
  else await runPython(python, join(baseline, "make-tracker.py"), [String(actions), input]);

  const best = async (once: () => Promise<ProcessRun>): Promise<ProcessRun> => {
    const all: ProcessRun[] = [];
    for (let run = 0; run < runs; run++) {
      rmSync(output, { force: true });
      all.push(await once());
    }
    return all.reduce((least, each) => (each.usage.seconds < least.usage.seconds ? each : least));
  };

  const whole = await best(() => runNode(CLI, [input, "--as-of", asOf, "--out", output]));
  const parts = JSON.parse(
    (await best(() => runNode(PARTS, [input, output, asOf]))).out,
  ) as JobParts;
  if (parts.actions !== actions)
    throw new Error(`Of ${actions} actions, ${parts.actions} were read.`);
  const loading = (library: string) => best(() => runNode(LOADING, [library, input, output]));
  const hucre = await loading("hucre");
  const exceljs = hasExcelJs() ? await loading(EXCELJS) : null;
  const words = [input, output, "--as-of", asOf, "--timings"];
  const theirs =
    baseline === null
      ? null
      : await best(() => runPython(python, join(baseline, "baseline.py"), words));
  return {
    actions,
    whole: whole.usage,
    parts,
    hucre: hucre.usage,
    exceljs: exceljs?.usage ?? null,
    baseline: theirs && { whole: theirs.usage, reporting: reportingOf(theirs.err) },
  };
}

function reportingOf(timings: string): number {
  const { process, write } = JSON.parse(timings) as Phases;
  return process.s + write.s;
}
