import { basename } from "node:path";
import { buildIfStale } from "./preview/buildIfStale";
import { openBrowser } from "./preview/openBrowser";
import { servePreview } from "./preview/servePreview";
import { readInput } from "./readInput";
import type { Terminal } from "./runCommand";
import { parseStartOptions } from "./startOptions";
import { START_USAGE } from "./usage";

/** `npm start`: serves the preview, with a sample or the given workbook open in it, until it is stopped. */
export async function startCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  const options = parseStartOptions(words);
  if (options === "help") {
    terminal.out(START_USAGE);
    return;
  }
  const { file, port, open } = options;
  const workbook = file === null ? null : { name: basename(file), bytes: await readInput(file) };
  await buildIfStale(terminal.out);
  const { address } = await servePreview({ port, workbook });
  terminal.out(
    `\nThe preview is at ${address}\n\n` +
      "It shows a workbook beside the add-in's pane, without Excel. Nothing leaves this computer: Microsoft's\n" +
      "office.js, which the pane loads from Microsoft's address in Excel, is answered from node_modules here, unchanged.\n" +
      "Press Ctrl+C to stop.",
  );
  if (open) openBrowser(address);
}
