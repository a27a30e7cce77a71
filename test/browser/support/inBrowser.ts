import { chromium, type Browser } from "playwright-core";
import { findChromium } from "./findChromium";
import { openPreview, type OpenPreview, type PreviewOptions } from "./openPreview";

export type Open = (options?: PreviewOptions) => Promise<OpenPreview>;

/**
 * Describes tests that run in a browser, and are skipped where there is none. `open` opens the preview in a new window;
 * it is closed after the test.
 */
export function inBrowser(title: string, tests: (open: Open) => void): void {
  const executablePath = findChromium();
  if (executablePath === null) {
    describe.skip(title, () => tests(() => Promise.reject(new Error("There is no browser."))));
    return;
  }
  describe(title, () => {
    let browser: Browser;
    beforeAll(async () => {
      // Chromium's sandbox does not start for root.
      const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
      browser = await chromium.launch({ executablePath, args });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    });
    afterAll(async () => {
      await browser.close();
    });
    tests((options) => openPreview(browser, options));
  });
}
