import { rgb } from "../xlsx/colour";
import type { FlatRow } from "../layouts/flat-content";

const FILLS = {
  green: rgb("00B050"),
  lime: rgb("92D050"),
  amber: rgb("FFC000"),
  orange: rgb("FFBF00"),
  red: rgb("FF0000"),
} as const;

/** A review that is a colour, with or without words. */
export function coloured(fill: keyof typeof FILLS, words?: string): NonNullable<FlatRow["rating"]> {
  return { fill: FILLS[fill], ...(words === undefined ? {} : { words }) };
}

export const GREEN = "green on-track";
export const AMBER = "amber at-risk";
export const RED = "red delayed";
