import type { Status } from "../../tracker/model";
import type { StatusWords } from "../../tracker/summary/words";
import type { SeriesLook } from "./sheetPlan";
import { SERIES_COLOURS } from "./styles";

/** The fewest actions in a bar that has room for a label of so many characters; Infinity where none has. */
type Room = (characters: number) => number;

/** Points of one character of a label, of the space around it, and of its height. */
const CHARACTER = 6;
const AROUND = 4;
const HEIGHT = 10;
const DIGITS = 2;

/** Bars that lie: the more actions, the longer; all are of one height, which the space between takes a third of. */
export function lyingBars(pointsABar: number, pointsAnAction: number): Room {
  const height = (pointsABar * 2) / 3;
  return (characters) =>
    height < HEIGHT ? Infinity : Math.ceil((characters * CHARACTER + AROUND) / pointsAnAction);
}

/** Bars that stand: the more actions, the higher; all are of one width, which the space between takes a third of. */
export function standingBars(pointsABar: number, pointsAnAction: number): Room {
  const width = (pointsABar * 2) / 3;
  return (characters) =>
    characters * CHARACTER + AROUND <= width ? Math.ceil(HEIGHT / pointsAnAction) : Infinity;
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

/** A count of two digits, a space and the code; the count alone where that is too long; nothing where that is too. */
function labelFormat(code: string, room: Room): string {
  const plain = room(DIGITS);
  const coded = code === "" ? Infinity : room(DIGITS + 1 + code.length);
  const sections = [
    ...(coded === Infinity ? [] : [`[>=${coded}]0" ${code}"`]),
    ...(plain === Infinity || plain >= coded ? [] : [`[>=${Math.max(1, plain)}]0`]),
  ];
  if (sections.length === 0) return ";;;";
  // What no section is for has the last one, which tells nothing.
  return [...sections, ...(sections.length === 1 ? ['[>=0]""'] : []), ""].join(";");
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
