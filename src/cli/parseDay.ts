import type { IsoDate } from "../tracker/model";
import { misuse } from "./problem";

/** The first day that every workbook can hold: some count their days from 1904. */
const FIRST_DAY = "1904-01-01";

/** A day of Excel's calendar as "YYYY-MM-DD". */
export function parseDay(text: string): IsoDate {
  if (!isDay(text)) {
    throw misuse(
      `--as-of must be a day written as YYYY-MM-DD, such as 2026-03-31, and “${text}” is not.`,
    );
  }
  if (text >= FIRST_DAY) return text;
  throw misuse(
    `--as-of must be a day that Excel knows, and “${text}” is too early: check its year.`,
  );
}

function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (parsed === null || Number.isNaN(parsed.valueOf())) return false;
  // JavaScript rolls 30 February over into March, or refuses it: either way it does not come back as it was.
  return parsed.toISOString().startsWith(text);
}
