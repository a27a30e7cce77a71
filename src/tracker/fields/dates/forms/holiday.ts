import { easterSunday, isoDate } from "../../calendar";
import type { DateForm, WrittenDate } from "../expression";
import { fullYear } from "../years";

const DAY_OF: Readonly<Record<string, (year: number) => string>> = {
  easter: easterSunday,
  christmas: (year) => isoDate(year, 12, 25),
  xmas: (year) => isoDate(year, 12, 25),
  "new year": (year) => isoDate(year, 1, 1),
};

const NAMES = Object.keys(DAY_OF).join("|");

function writtenHoliday(name: string, year: number | null): WrittenDate {
  const inYear = (y: number) => {
    const day = DAY_OF[name]?.(y);
    return day ? { first: day, last: day } : null;
  };
  return { grain: "day", year, inYear, ...(year === null && { weak: true }) };
}

export const holiday: DateForm = {
  name: "holiday",
  examples: ["Easter 2024", "Christmas 2023", "Xmas '25"],
  pattern: new RegExp(`(?<h>${NAMES})[ ,]{0,2}(?<y>20\\d{2}|'?\\d{2})(?!\\d)`),
  read: ({ h = "", y = "" }) => writtenHoliday(h, fullYear(y)),
};

export const bareHoliday: DateForm = {
  name: "holiday without a year",
  examples: ["Easter", "Christmas"],
  pattern: new RegExp(`(?<h>${NAMES})(?! (?:holidays?|break))(?![a-z])`),
  read: ({ h = "" }) => writtenHoliday(h, null),
};
