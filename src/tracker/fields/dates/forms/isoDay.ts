import { writtenDay } from "../days";
import type { DateForm } from "../expression";

export const isoDay: DateForm = {
  name: "year first",
  examples: ["2024-03-31", "2024-03-31T00:00:00", "2024/03/31"],
  pattern:
    /(?<y>[12]\d{3})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,7})?z?)?(?!\d)/,
  read({ y, m, d }) {
    const month = Number(m);
    return month >= 1 && month <= 12 ? writtenDay(Number(d), month, Number(y)) : null;
  },
};
