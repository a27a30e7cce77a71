import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inBrowser, type Open } from "../../support/inBrowser";

export interface CouncilTracker {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day that it was read at by hand. */
  readonly asOf: string;
}

/** A folder of trackers that are no part of the project, each with what was read from it by hand beside it. */
const FOLDER = process.env["TRACKERS"] ?? "";
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"))
  : [];

/** Describes a test of each council's tracker in a browser; skipped where none are at hand. */
export function onCouncilTrackers(
  title: string,
  work: (open: Open, tracker: CouncilTracker) => Promise<void>,
): void {
  if (NAMES.length === 0) {
    test.skip("no trackers of councils are at hand: TRACKERS names no folder of them", () =>
      undefined);
    return;
  }
  inBrowser("a council’s own tracker", (open) => {
    test.each(NAMES)(title, async (name) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      await work(open, { name, bytes, asOf: dayOf(name) });
    });
  });
}

function dayOf(name: string): string {
  const path = join(FOLDER, name.replace(/\.xlsx$/, ".expected.json"));
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly asOf: string }).asOf;
}
