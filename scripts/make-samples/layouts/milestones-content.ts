import type { ExpectedLead, FlagNote } from "../expectation";
import type { Content } from "../xlsx/cell";
import type { Colour } from "../xlsx/colour";
import type { Above } from "./above";

/** The columns of the layout: milestones, each with the two quarters that follow it. */
export const MILESTONE_COLUMNS = ["D", "G", "J", "M", "P"] as const;
export type MilestoneColumn = (typeof MILESTONE_COLUMNS)[number];
export const QUARTER_COLUMNS = ["E", "F", "H", "I", "K", "L", "N", "O", "Q", "R"] as const;
export type QuarterColumn = (typeof QUARTER_COLUMNS)[number];

/** A quarter's rating: what the officer typed or filled, and the colour that is meant. */
export interface Rated {
  readonly word?: string;
  readonly fill?: Colour;
  readonly rag: string;
}

/** A milestone of the row, or one merged over it and the rows below it, or over it from above. */
export type MilestoneText = string | { readonly text: string; readonly rows: number } | Above;

export interface MilestoneRow {
  /** Several where one cell holds several actions. */
  readonly actions: readonly { readonly ref: string; readonly text: string }[];
  /** What stands between reference and text. */
  readonly separator: string;
  readonly milestones: Partial<Record<MilestoneColumn, MilestoneText>>;
  readonly ratings: Partial<Record<QuarterColumn, Rated>>;
  /** The rating that counts at the as-of date, "green on-track"; null where there is none. */
  readonly now: string | null;
  /** "rule severity column", for each action of the cell. */
  readonly flags: readonly FlagNote[];
  /** Where the objective's rows keep their own. */
  readonly evidence?: Content;
  readonly hidden?: true;
}

export interface MilestoneObjective {
  readonly text: string;
  /** `asAbove` where the lead's cell is merged from the objective before. */
  readonly leads: { readonly text: string; readonly names: readonly ExpectedLead[] } | Above;
  /** How many objectives of the table the lead's cell covers. */
  readonly leadObjectives?: number;
  /** Merged over the objective's rows; "by row" where each row has its own. */
  readonly evidence: { readonly shown: Content } | "by row";
  readonly rows: readonly MilestoneRow[];
}

export interface MilestoneTable {
  /** Months as text, or real dates shown as month and year: on the first or the last day of the month. */
  readonly months: "text" | "first days" | "last days";
  /** A header's month that was typed wrongly. */
  readonly slip?: { readonly column: MilestoneColumn; readonly shown: string };
  /** The quarters' labels over two lines, as a narrow column breaks them. */
  readonly brokenLabels?: true;
  readonly objectives: readonly MilestoneObjective[];
}

export interface MilestoneSheet {
  readonly name: string;
  /** The heading's words; null where the sheet has none, and its name is the theme. */
  readonly weakness: string | null;
  readonly signs: readonly string[];
  readonly tables: readonly MilestoneTable[];
}

type RowParts = Pick<MilestoneRow, "milestones" | "ratings" | "now"> &
  Partial<Pick<MilestoneRow, "flags" | "evidence" | "hidden" | "separator">>;

/** A row of one action. */
export function row(ref: string, text: string, parts: RowParts): MilestoneRow {
  return rowOf([{ ref, text }], parts);
}

/** A row whose cell holds several actions. */
export function rowOf(actions: MilestoneRow["actions"], parts: RowParts): MilestoneRow {
  return { separator: ": ", flags: [], ...parts, actions };
}
