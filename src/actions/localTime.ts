import { localDay } from "./localDay";

/** "2026-06-30 14:05", where the person is. */
export function localTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
