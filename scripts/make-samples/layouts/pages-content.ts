import type { DateFacts, ExpectedLead, FlagNote } from "../expectation";
import type { Content } from "../xlsx/cell";
import type { Colour } from "../xlsx/colour";

export interface PageAction {
  readonly kind: "action";
  readonly ref: string;
  readonly focus: string;
  /** Null where the area of focus is all that the row says. */
  readonly action: string | null;
  readonly lead: { readonly text: string; readonly names: readonly ExpectedLead[] };
  readonly evidence: Content;
  readonly impact: string | null;
  /** In a formula, {1.9} stands for the row of action 1.9. */
  readonly by: DateFacts & { readonly shown: Content };
  readonly rating: PageRating;
  /** "amber in-progress". */
  readonly now: string;
  readonly flags: readonly FlagNote[];
}

/** A cell's word, its fill, or both. */
export interface PageRating {
  readonly word?: string;
  readonly fill?: Colour;
}

/** What a page break left for the next page's first row. */
export interface PageRest {
  readonly kind: "rest";
  readonly focus?: string;
  readonly action?: string;
  readonly evidence?: string;
  readonly impact?: string;
  readonly rating: PageRating;
}

export type PageEntry =
  | PageAction
  | PageRest
  | { readonly kind: "page break" }
  | { readonly kind: "priority"; readonly label: string; readonly aim: string }
  | { readonly kind: "outcomes"; readonly outcomes: readonly string[] }
  | { readonly kind: "section"; readonly lines: readonly string[] };

export function action(
  ref: string,
  parts: Omit<PageAction, "kind" | "ref" | "flags"> & { flags?: readonly FlagNote[] },
): PageAction {
  return { kind: "action", ref, flags: [], ...parts };
}

export const pageBreak: PageEntry = { kind: "page break" };
