import { parseBoardOptions } from "./boardOptions";
import { checkOutput, defaultOutput } from "./outputPath";
import { readInput } from "./readInput";
import type { Terminal } from "./runCommand";
import { BOARD_USAGE } from "./usage";

/** `npm run board`: reads a workbook, and writes a copy of it with the board's sheets. */
export async function boardCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = parseBoardOptions(words);
  if (options === "help") {
    terminal.out(BOARD_USAGE);
    return;
  }
  const bytes = await readInput(options.file);
  const out = options.out ?? (options.json ? null : defaultOutput(options.file));
  const target = out === null ? null : await checkOutput(out, options.file);
  // Excel's side is loaded only now, so that wrong use is told at once.
  const { boardRun } = await import("./boardRun");
  await boardRun({ options, bytes, target }, terminal);
}
