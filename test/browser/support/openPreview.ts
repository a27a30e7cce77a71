import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";

/** A sample's name, or any workbook. */
export type Shown = string | { readonly name: string; readonly bytes: Uint8Array };

export interface PreviewOptions {
  /** "brackenmoor" where absent. */
  readonly workbook?: Shown;
  /** Pixels of the window; 1280 by 800 where absent. */
  readonly window?: { readonly width: number; readonly height: number };
  /** Pixels, 270 to 600; 350 where absent. */
  readonly paneWidth?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

export interface OpenPreview {
  readonly page: Page;
  /** The page of the pane. */
  readonly pane: FrameLocator;
  /** Every error that any of the pages told the console, or that nobody caught. */
  readonly errors: readonly string[];
  /** Every address that any of the pages asked for. */
  readonly requests: readonly string[];
  /** Bytes of the workbook, saved as it stands. */
  readonly save: () => Promise<Uint8Array>;
}

/** How long is waited for what is to be shown or done, on however slow a machine. */
const PATIENCE = 90_000;

/** Opens the preview in a window of its own, with a workbook in it and the pane loaded. */
export async function openPreview(
  browser: Browser,
  options: PreviewOptions = {},
): Promise<OpenPreview> {
  const context = await browser.newContext(contextOptions(options));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(await addressOf(page, options.workbook ?? "brackenmoor"));
  await page.getByRole("grid").waitFor();
  if (options.paneWidth !== undefined) await setPaneWidth(page, options.paneWidth);
  return {
    page,
    pane: page.frameLocator('iframe[title="SEND Plan Tracker"]'),
    errors,
    requests,
    save: async () =>
      Uint8Array.from(await page.evaluate(() => Array.from(window.preview.document?.save() ?? []))),
  };
}

function contextOptions(options: PreviewOptions): BrowserContextOptions {
  return {
    viewport: options.window ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    locale: "en-GB",
    acceptDownloads: true,
  };
}

/** The page's address with the workbook; bytes are answered here, as the server would a file's. */
async function addressOf(page: Page, shown: Shown): Promise<string> {
  const { PREVIEW_ADDRESS, PREVIEW_PROBLEM } = process.env;
  if (PREVIEW_ADDRESS === undefined) throw new Error(PREVIEW_PROBLEM ?? "No preview is served.");
  if (typeof shown === "string") return `${PREVIEW_ADDRESS}?open=samples/${shown}.xlsx`;
  const place = `given/${encodeURIComponent(shown.name)}`;
  await page.route(`**/${place}`, (route) => route.fulfill({ body: Buffer.from(shown.bytes) }));
  return `${PREVIEW_ADDRESS}?open=${encodeURIComponent(place)}`;
}

/** Makes the pane as wide as that, by the keys of the edge that it is drawn at. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  const edge = page.getByRole("separator", { name: "Width of the pane" });
  await edge.press("Home");
  for (let now = 270; now + 10 <= width; now += 10) await edge.press("ArrowLeft");
}
