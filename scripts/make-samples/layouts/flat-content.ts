import type { DateFacts, ExpectedLead, FlagNote } from "../expectation";
import type { Content } from "../xlsx/cell";
import type { Colour } from "../xlsx/colour";

export interface FlatRow {
  /** As Excel keeps it: most references are numbers. Null where the row has none. */
  readonly ref: { readonly shown: string; readonly value: string | number } | null;
  readonly text: string;
  readonly workingGroup?: string;
  readonly leads: { readonly text: string; readonly names: readonly ExpectedLead[] } | null;
  readonly members?: string;
  readonly success?: string;
  readonly evidence?: string;
  readonly by: (DateFacts & { readonly shown: string }) | null;
  /** A comment, a fill, both or neither. */
  readonly rating?: { readonly words?: Content; readonly fill?: Colour };
  /** "amber at-risk"; null for none. */
  readonly now: string | null;
  readonly flags: readonly FlagNote[];
}

/** Rows under one priority: a merged first column, a name in it, or a row of its own that holds only the name. */
export interface FlatGroup {
  readonly theme: string | number;
  readonly as: "merged column" | "first cell" | "row of its own";
  readonly blankRowBefore?: true;
  readonly rows: readonly FlatRow[];
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "June - December" in the plan's year, which is April 2025 to March 2026. */
export function months(shown: string): FlatRow["by"] {
  const [from = "", to = ""] = shown.split("-").map((word) => word.trim());
  return { shown, start: `${monthOf(from)}-01`, due: lastDay(to) };
}

function monthOf(name: string): string {
  const index = MONTHS.indexOf(name);
  if (index < 0) throw new Error(`Not a month: ${name}`);
  return `${index < 3 ? 2026 : 2025}-${String(index + 1).padStart(2, "0")}`;
}

function lastDay(name: string): string {
  return `${monthOf(name)}-${String(LAST_DAYS[MONTHS.indexOf(name)] ?? 0)}`;
}

/** A lead column's text and the people in it. */
export function people(text: string, ...names: readonly string[]): FlatRow["leads"] {
  return { text, names: (names.length > 0 ? names : [text]).map((name) => ({ name })) };
}
