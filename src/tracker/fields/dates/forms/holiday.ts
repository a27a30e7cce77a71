import { easterSunday, isoDate } from "../../calendar";
import type { DateForm } from "../expression";
import { fullYear } from "../years";

const DAY_OF: Readonly<Record<string, (year: number) => string>> = {
  easter: easterSunday,
  christmas: (year) => isoDate(year, 12, 25),
  "new year": (year) => isoDate(year, 1, 1),
};

export const holiday: DateForm = {
  name: "holiday",
  examples: ["Easter 2024", "Christmas 2023"],
  pattern: /(?<h>easter|christmas|new year)[ ,]{0,2}(?<y>20\d{2}|'?\d{2})(?!\d)/,
  read({ h = "", y = "" }) {
    const inYear = (year: number) => {
      const day = DAY_OF[h]?.(year);
      return day ? { first: day, last: day } : null;
    };
    return { grain: "day", year: fullYear(y), inYear };
  },
};
