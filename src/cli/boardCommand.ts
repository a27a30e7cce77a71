import { parseBoardOptions, type BoardOptions } from "./boardOptions";
import { checkOutput, checkPdfPath, defaultOutput } from "./outputPath";
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
  const what = whatIsWritten(options);
  const readsOnly = options.json && !options.pdf;
  const out = options.out ?? (readsOnly ? null : defaultOutput(options.file, what));
  const target = out === null ? null : await checkOutput(out, options.file, what);
  const pdf = target === null || !options.pdf ? null : await checkPdfPath(target);
  // Excel's side is loaded only now, so that wrong use is told at once.
  const { boardRun } = await import("./boardRun");
  await boardRun({ options, bytes, target, pdf }, terminal);
}

function whatIsWritten({ clean, mode }: BoardOptions): "board" | "publication" | "clean tracker" {
  if (clean) return "clean tracker";
  return mode === "publication" ? "publication" : "board";
}
