import type { DateFacts, ExpectedLead, FlagNote } from "../expectation";
import { type Above, asAbove } from "./above";

/** An officer as the tracker writes one: an acronym, with what the list of people says of it. */
export type Officer = ExpectedLead;

/** One lettered or bulleted action; `letter` is null where the plan gives none. */
export interface Step {
  readonly letter: string | null;
  readonly text: string;
  readonly by: DateFacts;
  readonly officers: readonly Officer[];
  readonly flags: readonly FlagNote[];
  readonly suggestion?: string | null;
  /** For a row of its own: what its cells show. Null where a cell is merged from above. */
  readonly shown?: {
    readonly by: string;
    readonly officer: string | null;
    readonly outcome: string | Above | null;
  };
}

/** A heading over rows of lettered actions. */
export interface HeadedBlock {
  readonly kind: "headed";
  readonly ref: string;
  /** The heading as it stands: "A1. …" or "A3: …". */
  readonly heading: string;
  /** Merged over the heading and its rows, unless the rows have their own. */
  readonly outcomes: string;
  readonly steps: readonly Step[];
  readonly moreOutcomes?: readonly string[];
}

/** A heading and its lettered actions in one cell, with their dates and officers line by line beside it. */
export interface CellBlock {
  readonly kind: "one cell";
  readonly ref: string;
  readonly heading: string;
  readonly outcomes: string;
  readonly shownDates: string;
  readonly shownOfficers: string;
  readonly steps: readonly Step[];
}

/** Rows under no heading. */
export interface LooseBlock {
  readonly kind: "loose";
  readonly outcomes: string;
  readonly steps: readonly Step[];
}

export type Block = HeadedBlock | CellBlock | LooseBlock;

export interface ConcernSheet {
  readonly name: string;
  readonly concern: string;
  readonly aims: readonly string[];
  readonly heads: readonly string[];
  readonly blocks: readonly Block[];
}

const MONTHS: Record<string, string> = {
  Jan: "01-31",
  Feb: "02-28",
  Mar: "03-31",
  Apr: "04-30",
  May: "05-31",
  June: "06-30",
  July: "07-31",
  Aug: "08-31",
  Sep: "09-30",
  Sept: "09-30",
  Oct: "10-31",
  Nov: "11-30",
  Dec: "12-31",
};

/** What "Dec 2025", "Completed July 2025" and "Ongoing" mean; others are declared where they stand. */
export function monthFacts(shown: string): DateFacts {
  if (shown === "Ongoing") return { ongoing: true };
  const match = /^(Completed )?([A-Z][a-z]+) (20\d\d)$/.exec(shown);
  const day = match && `${match[3]}-${MONTHS[match[2] ?? ""]}`;
  if (!day) throw new Error(`Declare what this date means: ${shown}`);
  return match[1] ? { completed: day } : { due: day };
}

/** A row of its own. */
export function step(
  letter: string | null,
  text: string,
  by: string,
  officer: Officer | null,
  rest: Partial<Pick<Step, "flags" | "by" | "officers" | "suggestion">> & {
    readonly outcome?: string | null;
    readonly shownOfficer?: string;
  } = {},
): Step {
  const { outcome = asAbove, shownOfficer, ...facts } = rest;
  return {
    letter,
    text,
    by: rest.by ?? monthFacts(by),
    officers: officer ? [officer] : [],
    flags: [],
    ...facts,
    shown: { by, officer: shownOfficer ?? officer?.name ?? null, outcome },
  };
}

/** One of several actions of a cell; its date stands among the cell's. */
export function line(
  letter: string,
  text: string,
  by: string | DateFacts,
  officer: Officer,
  rest: Partial<Pick<Step, "flags" | "suggestion">> = {},
): Step {
  const facts = typeof by === "string" ? monthFacts(by) : by;
  return { letter, text, by: facts, officers: [officer], flags: [], ...rest };
}
