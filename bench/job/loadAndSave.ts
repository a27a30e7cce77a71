import { readFileSync, writeFileSync } from "node:fs";

/** Opens a workbook with hucre, which reads and saves .xlsx and does nothing else, and saves it. */
async function loadAndSave([input = "", output = ""]: readonly string[]): Promise<void> {
  const { openXlsx, saveXlsx } = await import("hucre/xlsx");
  writeFileSync(output, await saveXlsx(await openXlsx(readFileSync(input))));
}

void loadAndSave(process.argv.slice(2));
