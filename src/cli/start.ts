import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { boardCommand } from "./boardCommand";
import { runCommand } from "./runCommand";

/** A plan of a council that does not exist, on a day that shows something of everything. */
const SAMPLE = "assets/samples/brackenmoor.xlsx";
const AS_OF = "2026-03-05";
const OUT = "out/brackenmoor – board.xlsx";

/** `npm start`: the main job on a sample. */
void runCommand(async (_words, terminal) => {
  await mkdir(dirname(OUT), { recursive: true });
  const said = ["--plan", "Brackenmoor Written Statement of Action", "--purpose", "discussion"];
  await boardCommand([SAMPLE, "--as-of", AS_OF, "--out", OUT, ...said], terminal);
  terminal.out(
    `\nOpen “${OUT}” in Excel or LibreOffice. For a workbook of your own: npm run board -- "My plan.xlsx"`,
  );
});
