import type { Colour, RagKey, Status } from "../model";
import type { CellContent } from "./content";

export interface RatingReading {
  readonly rag: Colour | null;
  readonly status: Status;
  readonly comment: string | null;
  /** The word and the fill disagree; the word was taken. */
  readonly conflict: { readonly wordColour: Colour; readonly fillColour: Colour } | null;
  /** The cell holds a rating, by word or by fill. */
  readonly isRating: boolean;
}

/** What colours mean where a plan has no key. */
export const DEFAULT_RAG_KEY: RagKey = {
  blue: "complete",
  green: "on-track",
  "amber-green": "on-track",
  amber: "at-risk",
  "amber-red": "at-risk",
  red: "delayed",
  pink: "not-started",
  purple: "not-started",
  grey: "not-started",
};

/** One rating cell for one action; `assumed` where the plan has no key of its own. */
export function readRating(
  content: CellContent,
  _key: RagKey,
  _assumed: boolean = _key === DEFAULT_RAG_KEY,
): RatingReading {
  return {
    rag: null,
    status: "unrated",
    comment: content.text || null,
    conflict: null,
    isRating: false,
  };
}

/** One reading for each action of the row's cells: several words are paired in order. */
export function readRatings(
  content: CellContent,
  actionCount: number,
  key: RagKey,
  assumed: boolean = key === DEFAULT_RAG_KEY,
): RatingReading[] {
  const reading = readRating(content, key, assumed);
  return Array.from({ length: Math.max(1, actionCount) }, () => reading);
}

/** The rating colour nearest to a fill; null for white, table tints and black. */
export function colourOfFill(_hex: string): Colour | null {
  return null;
}

/** A legend in one text, such as a header's "Red - Delayed … Green - Completed". */
export function readKeyText(_text: string): RagKey | null {
  return null;
}

/** How far an action is, from a stage column: status words and percentages. */
export function readStage(_text: string): Status | null {
  return null;
}
