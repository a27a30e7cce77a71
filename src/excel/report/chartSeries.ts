import type { Status } from "../../tracker/model";
import type { StatusWords } from "../../tracker/summary/words";
import type { SeriesLook } from "./sheetPlan";
import { SERIES_COLOURS } from "./styles";

/** The fewest actions in a bar from which a label of so many characters fits into it; Infinity where none does. */
type Room = (characters: number) => number;

/** Points of one character of a label, and of the space around it. */
const CHARACTER = 6;
const AROUND = 4;

/** Bars that lie: the more actions, the longer. */
export function lyingBars(pointsAnAction: number): Room {
  return (characters) => Math.ceil((characters * CHARACTER + AROUND) / pointsAnAction);
}

/** Bars that stand are all of one width, which the space between them takes a third of. */
export function standingBars(pointsABar: number): Room {
  const width = (pointsABar * 2) / 3;
  return (characters) => (characters * CHARACTER + AROUND <= width ? 1 : Infinity);
}

/** A series for each status: where there is room its bars say which it is, "6 OT", so that nobody needs its colour. */
export function statusSeries(
  statuses: readonly Status[],
  words: StatusWords,
  room: Room,
): readonly SeriesLook[] {
  const codes = seriesCodes(statuses.map((status) => words[status]));
  return statuses.map((status, at) => ({
    ...SERIES_COLOURS[status],
    format: labelFormat(codes[at] ?? "", room),
  }));
}

/** A count of two digits, a space and the code; the count alone where that is too long; nothing for none. */
function labelFormat(code: string, room: Room): string {
  const fewest = room(code.length + 3);
  const told = `0" ${code}"`;
  if (code === "" || fewest === Infinity) return "0;;";
  return fewest <= 1 ? `${told};;` : `[>=${fewest}]${told};[>0]0;`;
}

/** "Complete" is C, "On track" OT: the words' first letters, and more of them where two would be alike. */
export function seriesCodes(words: readonly string[]): readonly string[] {
  const codes: string[] = [];
  for (const word of words) {
    const parts = word.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const initials = parts.map((part) => part.charAt(0)).join("");
    const whole = parts.join("");
    const longer = Array.from(whole, (_, at) => whole.slice(0, at + 1));
    codes.push([initials, ...longer].find((code) => !codes.includes(code)) ?? whole);
  }
  return codes;
}
