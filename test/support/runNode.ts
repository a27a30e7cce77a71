import { spawn } from "node:child_process";

/** What a child process did. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a TypeScript file in a process of its own, in `folder`. */
export function runNode(file: string, words: readonly string[], folder: string): Promise<Finished> {
  const tsx = require.resolve("tsx");
  const child = spawn(process.execPath, ["--import", tsx, file, ...words], { cwd: folder });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
