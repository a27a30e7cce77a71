import { parseArgs } from "node:util";

export interface JobOptions {
  readonly sizes: readonly number[];
  /** Holds make-tracker.py and baseline.py, the same job by pandas and openpyxl; null to leave it out. */
  readonly baseline: string | null;
  readonly python: string;
  /** How often each is run: the run that was disturbed least counts. */
  readonly runs: number;
}

const SIZES = "100,1000,10000";

/** `npm run bench -- --sizes 1000,10000 --baseline FOLDER`, or BENCH_BASELINE in place of the last. */
export function jobOptions(words: readonly string[]): JobOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: "string", default: SIZES },
      baseline: { type: "string" },
      python: { type: "string", default: process.env["BENCH_PYTHON"] ?? "python3" },
      runs: { type: "string", default: "1" },
    },
  });
  const sizes = values.sizes.split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error(`--sizes takes numbers of actions, such as ${SIZES}.`);
  }
  return {
    sizes,
    baseline: values.baseline ?? process.env["BENCH_BASELINE"] ?? null,
    python: values.python,
    runs: Math.max(1, Number(values.runs) || 1),
  };
}
