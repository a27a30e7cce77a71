import type { CellValue } from "../grid";
import type { Colour, IsoDate, Status } from "../model";

/** What can be said of an action in an update. */
export const UPDATE_FIELDS = ["rating", "progress", "evidence", "revisedDue"] as const;
export type UpdateField = (typeof UPDATE_FIELDS)[number];

export interface RatingChoice {
  /** null where the plan rates by words alone. */
  readonly rag: Colour | null;
  readonly status: Status;
}

export interface TextUpdate {
  readonly text: string;
  /** "add" writes a line of its own after what the cell holds; "replace" writes over it. */
  readonly how: "add" | "replace";
}

/** What a lead says of one action; what is left out stays as it is. */
export interface ActionUpdate {
  /** The action's key. */
  readonly key: string;
  /** The period that the rating is for: a quarter's label, or "now". */
  readonly period?: string;
  readonly rating?: RatingChoice;
  readonly progress?: TextUpdate;
  readonly evidence?: TextUpdate;
  readonly revisedDue?: IsoDate;
}

/** All that an update may change of a cell. */
export interface CellState {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** "#RRGGBB" in capitals, or "" for none. */
  readonly fill: string;
}

/** One cell's change, worked out in full: applying it only swaps one state for the other. */
export interface CellChange {
  readonly sheet: string;
  /** A1 address; of a merged area its first cell. */
  readonly cell: string;
  readonly before: CellState;
  readonly after: CellState;
  /** What the cell shows before, and will show. */
  readonly shown: { readonly before: string; readonly after: string };
  /** What it changes; several where actions share the cell. */
  readonly of: readonly ChangedField[];
  /** The cell of its action's text, on the same sheet, as it was read: a row is known by it where rows were moved. */
  readonly beside?: BesideCell;
  /** How many rows it stood under its action's text when it was written; for undoing alone. */
  readonly below?: number;
}

export interface BesideCell {
  readonly cell: string;
  readonly value: CellValue;
}

/** What of an action a cell's change is about: a handover changes its lead. */
export type ChangedPart = UpdateField | "lead";

export interface ChangedField {
  readonly key: string;
  readonly field: ChangedPart;
  readonly period: string | null;
}

/** A part of an update that cannot be written, with the reason in a plain sentence. */
export interface Refusal {
  readonly key: string;
  readonly field: ChangedPart;
  readonly reason: string;
}

export interface UpdatePlan {
  readonly changes: readonly CellChange[];
  readonly refused: readonly Refusal[];
}
