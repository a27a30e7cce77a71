import type { IsoDate } from "../tracker/model";
import { misuse } from "./problem";

/** A day of the calendar as "YYYY-MM-DD". */
export function parseDay(text: string): IsoDate {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // JavaScript rolls 30 February over into March, or refuses it: either way it does not come back as it was.
  if (parsed && !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text))
    return text;
  throw misuse(
    `--as-of must be a day written as YYYY-MM-DD, such as 2026-03-31, and “${text}” is not.`,
  );
}
