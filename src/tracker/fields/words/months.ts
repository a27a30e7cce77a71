/** Month names as plans write them; an index from 1. Longest first within a month, for patterns are built from them. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Slips in months that are too short to be known by one wrong letter. */
export const MONTH_SLIPS: Readonly<Record<string, string>> = {
  mach: "march",
  marhc: "march",
  mrach: "march",
  apirl: "april",
  arpil: "april",
  aprli: "april",
  aprl: "april",
  appril: "april",
  juen: "june",
  jully: "july",
  jluy: "july",
  agust: "august",
};

const NUMBER_OF_MONTH = new Map(
  MONTH_NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** One alternative a name, to be put into a pattern over lower-case text. */
export const MONTH_PATTERN = MONTH_NAMES.flat().join("|");

/** 1 to 12. The name must be one of MONTH_NAMES. */
export function monthNumber(name: string): number {
  return NUMBER_OF_MONTH.get(name) ?? 0;
}

/** "September 2019", for messages. */
export function monthYear(year: number, month: number): string {
  const name = MONTH_NAMES[month - 1]?.[0] ?? "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
