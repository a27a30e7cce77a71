import { buildIfStale } from "../../../src/cli/preview/buildIfStale";
import { servePreview } from "../../../src/cli/preview/servePreview";
import { findChromium } from "./findChromium";
import { runningPreview } from "./runningPreview";

/** Builds what is stale and serves the preview, once for all browser tests; their processes find it by its address. */
export default async function globalSetup(): Promise<void> {
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  if (!findChromium()) {
    say("Browser tests are skipped: no Chromium was found. Install one, or name it in CHROMIUM.");
    return;
  }
  try {
    await buildIfStale(say);
    const server = await servePreview({ port: 0, workbook: null });
    runningPreview.server = server;
    process.env["PREVIEW_ADDRESS"] = server.address;
  } catch (error) {
    // Told by each browser test: the other tests of this run are not concerned.
    process.env["PREVIEW_PROBLEM"] = String(error);
  }
}
