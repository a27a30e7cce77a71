import type { Flag, IsoDate, RuleId, Severity } from "./model";

/** The form of this file's data as it is kept; a newer one is not read. */
export const SET_ASIDE_VERSION = 1;

/**
 * What a flag is known by, whatever its row and whatever the day. It holds the words that were flagged, so that a person
 * sets aside this flag and not what may be wrong there later.
 */
export interface FlagMark {
  readonly rule: RuleId;
  /** The action's key; null for a flag on a table. */
  readonly key: string | null;
  readonly sheet: string;
  /** What the flagged cell is for: "due", "quarter 2025-07-01"; else its column's label. */
  readonly part: string;
  /** What the flagged cell shows, shortened. */
  readonly text: string;
  /** The action's own words, shortened; "" for a flag on a table. */
  readonly action: string;
  readonly severity: Severity;
}

/** A flag that a person has set aside: it no longer counts, and Board notes tells it with its reason. */
export interface SetAside extends FlagMark {
  /** What the flag said on that day. */
  readonly message: string;
  /** Why, in the person's words. */
  readonly reason: string;
  readonly on: IsoDate;
}

/** A flag that does not count, with what was said of it. */
export interface SetAsideFlag {
  readonly flag: Flag;
  readonly entry: SetAside;
}

/** A flag that was set aside and counts again, as it is no longer what was set aside. */
export interface ReturnedFlag extends SetAsideFlag {
  readonly because: Difference;
}

/** What is new about a flag: the cell's text, the action's words, or how serious it is. */
export type Difference = "text" | "action" | "severity";

/** Flags sorted by what people said of them. */
export interface SortedFlags {
  /** In force: all that counts, those that returned too. */
  readonly flags: readonly Flag[];
  readonly setAside: readonly SetAsideFlag[];
  /** Those of `flags` that were set aside earlier. */
  readonly returned: readonly ReturnedFlag[];
  /** What was set aside and is flagged no longer. It is kept, as the same may come back. */
  readonly gone: readonly SetAside[];
}

/** The list with one more flag set aside; what was said of the same place before is replaced. */
export function setFlagAside(list: readonly SetAside[], entry: SetAside): readonly SetAside[] {
  return [...list.filter((other) => placeOf(other) !== placeOf(entry)), entry];
}

/** The list without some entries. */
export function bringBack(
  list: readonly SetAside[],
  entries: readonly SetAside[],
): readonly SetAside[] {
  const places = new Set(entries.map(placeOf));
  return list.filter((entry) => !places.has(placeOf(entry)));
}

/** What an entry is about, as one text: rule, action or sheet, and the cell's part. */
export function placeOf({ rule, key, sheet, part }: FlagMark): string {
  return JSON.stringify([rule, key, key === null ? sheet : "", part]);
}
