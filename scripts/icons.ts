/** Draws Office's icons from the drawings in assets: `npm run icons`, after changing one. */
import { readFile, writeFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** The ribbon asks for 16, 32 and 80 pixels; the list of add-ins takes 64 of the add-in's own. */
const DRAWINGS: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80],
  "icon-check": [16, 32, 80],
  "icon-update": [16, 32, 80],
  "icon-report": [16, 32, 80],
  "icon-pane": [16, 32, 80],
};

async function drawIcons(): Promise<void> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    const drawing = await readFile(`assets/${name}.svg`, "utf8");
    for (const size of sizes) {
      const image = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render();
      await writeFile(`assets/${name}-${size}.png`, image.asPng());
    }
  }
}

void drawIcons();
