const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's two date systems; the 1900 system counts a 29 February 1900 that never was. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Excel's serial number of a day, "YYYY-MM-DD". */
export function daySerial(day: string, system: 1900 | 1904): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCHS[system]) / MILLISECONDS_A_DAY);
}
