/** Draws the ribbon's icons from assets/icon.svg: `npm run icons`, after changing the drawing. */
import { readFile, writeFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Office asks for 16, 32 and 80 pixels on the ribbon, and 64 in its list of add-ins. */
const SIZES = [16, 32, 64, 80];

async function drawIcons(): Promise<void> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const drawing = await readFile("assets/icon.svg", "utf8");
  for (const size of SIZES) {
    const image = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render();
    await writeFile(`assets/icon-${size}.png`, image.asPng());
  }
}

void drawIcons();
