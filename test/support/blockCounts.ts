import { Session, type Profiler } from "node:inspector";
import { join, relative, sep } from "node:path";
import { setFlagsFromString } from "node:v8";

/**
 * How often the product's own code ran, by the function and then by the blocks in it. A block that ran as often as the one
 * around it is not told apart from it.
 */
export type BlockCounts = ReadonlyMap<string, readonly Block[]>;

/** A part of a function's text, from one offset to another; the function itself comes first. */
export interface Block {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

const SOURCES = join(__dirname, "../../src") + sep;

/**
 * Counts what runs, as the engine does for a coverage report: the same work gives the same counts on every machine, which
 * no time does. What the engine's own functions do inside (`includes`, a spread) is not seen.
 */
export class BlockCounter {
  private readonly session = new Session();

  /** Functions that the engine has compiled to the machine's own code would not be counted. */
  start(): void {
    setFlagsFromString("--no-opt");
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** What ran since the counts were taken last. */
  take(): BlockCounts {
    const counts = new Map<string, readonly Block[]>();
    this.session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error) throw error;
      for (const script of result) addScript(counts, script);
    });
    return counts;
  }

  stop(): void {
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.post("Profiler.disable");
    this.session.disconnect();
    setFlagsFromString("--opt");
  }
}

function addScript(
  counts: Map<string, readonly Block[]>,
  { url, functions }: Profiler.ScriptCoverage,
): void {
  const path = url.replace(/^file:\/\//, "");
  if (!path.startsWith(SOURCES)) return;
  const file = relative(SOURCES, path).split(sep).join("/");
  for (const { functionName, ranges } of functions) {
    const name = functionName === "" ? "a function" : functionName;
    counts.set(`${file}: ${name} at ${ranges[0]?.startOffset ?? 0}`, ranges);
  }
}

/** How often a block ran: as often as the innermost one that was told. */
export function countOf(blocks: readonly Block[], { startOffset, endOffset }: Block): number {
  const around = blocks.filter(
    (each) => each.startOffset <= startOffset && each.endOffset >= endOffset,
  );
  const size = (block: Block) => block.endOffset - block.startOffset;
  return around.sort((a, b) => size(a) - size(b))[0]?.count ?? 0;
}
