import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { Readable } from "node:stream";
import { USAGE_PIPE, type Usage } from "./usage";

export interface ProcessRun {
  readonly usage: Usage;
  readonly out: string;
  readonly err: string;
}

const TELLING = ["--require", require.resolve("./tellUsage.cjs")];
const RUN = require.resolve("../../scripts/run.cjs");

/** Runs a TypeScript program as the command line does. */
export function runNode(script: string, words: readonly string[]): Promise<ProcessRun> {
  return run(process.execPath, [...TELLING, RUN, script, ...words]);
}

/** Its own clock is the processor's, so that the times it prints are to be compared with ours. */
const PYTHON_PRELUDE = `
import json, os, resource, runpy, sys, time
began = time.monotonic()
time.perf_counter = time.process_time
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
used = resource.getrusage(resource.RUSAGE_SELF)
usage = {
    "seconds": used.ru_utime + used.ru_stime,
    "elapsed": time.monotonic() - began,
    "mebibytes": used.ru_maxrss / 1024,
}
os.write(${USAGE_PIPE}, json.dumps(usage).encode())
`;

export function runPython(
  python: string,
  script: string,
  words: readonly string[],
): Promise<ProcessRun> {
  return run(python, ["-c", PYTHON_PRELUDE, script, ...words]);
}

/** Throws what the process said where it failed. */
async function run(program: string, words: readonly string[]): Promise<ProcessRun> {
  const child = spawn(program, words, {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, USAGE_PIPE: String(USAGE_PIPE) },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const pipes = child.stdio.slice(1) as Readable[];
  const [[out = "", err = "", usage = ""], code] = await Promise.all([
    Promise.all(pipes.map((pipe) => text(pipe))),
    ended,
  ]);
  if (code !== 0) throw new Error(`${program} ${words.join(" ")} failed.\n${err}`);
  return { usage: JSON.parse(usage) as Usage, out, err };
}
