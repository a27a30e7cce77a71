const PERIODS = [
  "day",
  "week",
  "fortnight",
  "month",
  "half term",
  "term",
  "quarter",
  "year",
  "annum",
];
const COUNTS = ["two", "three", "four", "six", "eight", "2", "3", "4", "6", "8", "12", "other"];
const TIMES = ["once", "twice", "three times", "four times", "3 times", "4 times", "3x", "2x"];

const each = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((two) => `${one} ${two}`));

/** How often something happens again; alone, the same as ongoing. In lower case. */
export const FREQUENCIES = [
  "daily",
  "weekly",
  "bi-weekly",
  "biweekly",
  "fortnightly",
  "monthly",
  "bi-monthly",
  "bimonthly",
  "half-termly",
  "half termly",
  "termly",
  "quarterly",
  ...each(
    COUNTS.filter((count) => count !== "other"),
    ["weekly", "monthly"],
  ).flatMap((words) => [words, words.replace(" ", "-")]),
  "half-yearly",
  "half yearly",
  "twice yearly",
  "bi-annually",
  "bi-annual",
  "biannual",
  "biannually",
  "annually",
  "annual",
  "yearly",
  ...each(["each", "every", "per"], PERIODS),
  ...each(
    COUNTS.map((count) => `every ${count}`),
    ["week", "weeks", "month", "months", "term"],
  ),
  ...each(
    TIMES.flatMap((times) => [`${times} a`, `${times} per`, `${times} each`, `${times} every`]),
    PERIODS,
  ),
  "regular",
  "regularly",
];
