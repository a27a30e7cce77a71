import { debuglog } from "node:util";
import { errorCode } from "./errorCode";
import { Problem } from "./problem";

/** What a command may say, and on which stream. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const trace = debuglog("board");

type Command = (words: readonly string[], terminal: Terminal) => Promise<void>;

/**
 * Runs a command on this process's words. What goes wrong is told in one sentence on standard error, with the exit code
 * 1 (could not) or 2 (wrong use); `NODE_DEBUG=board` adds where in the code it happened.
 */
export async function runCommand(command: Command): Promise<void> {
  endQuietlyWithReader();
  await runWords(command, process.argv.slice(2), {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  });
}

/** Runs a command on words, and leaves its exit code with the process. */
export async function runWords(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<void> {
  try {
    await command(words, terminal);
  } catch (error) {
    trace("%o", error);
    terminal.err(sentenceFor(error));
    process.exitCode = error instanceof Problem ? error.exitCode : 1;
  }
}

/** Errors whose message was written for a person, by the name of their class. */
const PLAIN = new Set(["WorkbookFileError", "UserError"]);

function sentenceFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Problem || (error instanceof Error && PLAIN.has(error.name))) return message;
  return `The work stopped at something that was not foreseen, and nothing was written: ${message}`;
}

/** `npm run board … | head` closes the pipe early, which is no error of ours. */
function endQuietlyWithReader(): void {
  process.stdout.on("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
    process.exit(0);
  });
}
