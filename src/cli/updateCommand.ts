import { checkOutput, defaultOutput } from "./outputPath";
import { Problem } from "./problem";
import { readInput } from "./readInput";
import type { Terminal } from "./runCommand";
import { parseUpdateOptions } from "./updateOptions";
import type { Target } from "./target";
import { UPDATE_USAGE } from "./usage";

/** What is left to decide: the work was done, and not all of it could be written. */
const UNDECIDED = 3;

/** `npm run update`: makes returns for leads, reads them back into a copy of the tracker, or hands actions over. */
export async function updateCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = parseUpdateOptions(words);
  if (options === "help") {
    terminal.out(UPDATE_USAGE);
    return;
  }
  const bytes = await readInput(options.file);
  const { task, dryRun, file, force } = options;
  const target = task.kind === "make" || dryRun ? null : await outputFor(file, options.out, force);
  // Excel's side is loaded only now, so that wrong use is told at once.
  const { updateRun } = await import("./updateRun");
  const isAllDone = await updateRun({ options, bytes, target }, terminal);
  if (!isAllDone) process.exitCode = UNDECIDED;
}

/** A file that is there already may hold what somebody has done since. */
async function outputFor(file: string, out: string | null, force: boolean): Promise<Target> {
  const target = await checkOutput(out ?? defaultOutput(file, "updated"), file);
  if (target.before === null || force) return target;
  throw new Problem(
    `“${target.path}” is there already, and is not replaced: give another name with --out, or add --force to replace it.`,
  );
}
