import { existsSync } from "node:fs";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser that tests run in: $CHROMIUM, or one at a usual place; null where there is none. */
export function findChromium(): string | null {
  const { CHROMIUM } = process.env;
  return [...(CHROMIUM ? [CHROMIUM] : USUAL)].find((path) => existsSync(path)) ?? null;
}
