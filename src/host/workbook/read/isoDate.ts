const DAY = 86_400_000;

/** A cell's date as text ("2024-03-31", "2024-03-31T09:30:00") as the workbook's serial number; null if it is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Math.round(Date.UTC(year, month - 1, day) / DAY);
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (date1904) return days + 24_107 + time;
  const serial = days + 25_569;
  // Excel's 1900 has a 29 February, so days before March are one lower.
  return (serial < 61 ? serial - 1 : serial) + time;
}
