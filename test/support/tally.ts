import { appendFileSync } from "node:fs";

/** Counts cases for `npm run cases`, which names a file for it; elsewhere it does nothing. */
export function tally(kind: "fault" | "hostile", count = 1): void {
  const { TALLY_FILE } = process.env;
  if (TALLY_FILE !== undefined) appendFileSync(TALLY_FILE, `${kind} ${count}\n`);
}
