import { COLOURS, STATUSES, type IsoDate } from "../model";
import { KEPT_COUNTS, type KeptAction, type Rated } from "./snapshot";

const DAY = 86_400_000;
/** In place of a colour where there is none. */
const NO_COLOUR = "-";
/** In place of a quarter's rating where the action's table had no such quarter. */
const NO_QUARTER = "..";

/** An action as JSON keeps it: short, and without a name for each field. */
export type Encoded = readonly (string | number)[];

/** An action as a list of its fields in a fixed order; `themes` gives each theme's place in the snapshot's list. */
export function encodeAction(action: KeptAction, themes: readonly string[]): Encoded {
  return [
    action.id,
    action.ref === action.id ? 0 : (action.ref ?? ""),
    action.text,
    action.print,
    themes.indexOf(action.theme),
    ratingCode(action),
    dayNumber(action.due),
    dayNumber(action.originalDue),
    dayNumber(action.completed),
    countBits(action),
    action.progress ?? "",
    action.evidence ?? "",
    action.quarters.map((rated) => (rated === null ? NO_QUARTER : ratingCode(rated))).join(""),
  ];
}

/** The action; null where it was changed so that it cannot be read. */
export function decodeAction(
  data: unknown,
  themes: readonly string[],
  quarterCount: number,
): KeptAction | null {
  if (!Array.isArray(data)) return null;
  const [
    id,
    ref,
    text,
    print,
    theme,
    code,
    due,
    original,
    completed,
    bits,
    progress,
    evidence,
    all,
  ] = data as unknown[];
  const texts = [id, text, print, code, progress, evidence, all];
  const numbers = [theme, due, original, completed, bits];
  if (!texts.every((each) => typeof each === "string")) return null;
  if (!numbers.every((each) => Number.isInteger(each))) return null;
  const rated = ratingOf(code as string);
  const name = themes[theme as number];
  const quarters = quartersOf(all as string);
  if (rated === null || name === undefined || quarters?.length !== quarterCount) return null;
  return {
    id: id as string,
    ref: ref === 0 ? (id as string) : typeof ref === "string" && ref !== "" ? ref : null,
    text: text as string,
    print: print as string,
    theme: name,
    ...rated,
    due: dayOf(due as number),
    originalDue: dayOf(original as number),
    completed: dayOf(completed as number),
    counts: new Set(KEPT_COUNTS.filter((_, at) => ((bits as number) & (1 << at)) !== 0)),
    progress: (progress as string) || null,
    evidence: (evidence as string) || null,
    quarters,
  };
}

/** Two characters: the places of the status and of the colour in their lists. */
function ratingCode({ status, rag }: Rated): string {
  return `${STATUSES.indexOf(status)}${rag === null ? NO_COLOUR : COLOURS.indexOf(rag)}`;
}

function ratingOf(code: string): Rated | null {
  const status = STATUSES[Number(code.charAt(0))];
  const colour = code.charAt(1);
  const rag = colour === NO_COLOUR ? null : COLOURS[Number(colour)];
  return code.length !== 2 || status === undefined || rag === undefined ? null : { status, rag };
}

function quartersOf(codes: string): readonly (Rated | null)[] | null {
  const pairs = codes.match(/../g) ?? [];
  const rated = pairs.map((code) => (code === NO_QUARTER ? null : ratingOf(code)));
  const isWhole = codes.length === pairs.length * 2;
  const isRead = rated.every((each, at) => each !== null || pairs[at] === NO_QUARTER);
  return isWhole && isRead ? rated : null;
}

function dayNumber(day: IsoDate | null): number {
  return day === null ? 0 : Date.parse(day) / DAY;
}

function dayOf(number: number): IsoDate | null {
  return number === 0 ? null : new Date(number * DAY).toISOString().slice(0, 10);
}

function countBits({ counts }: KeptAction): number {
  return KEPT_COUNTS.reduce((bits, count, at) => bits | (counts.has(count) ? 1 << at : 0), 0);
}
