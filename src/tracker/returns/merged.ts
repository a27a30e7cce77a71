import type { ActionUpdate, UpdateField } from "../update/update";
import type { ReturnPlace } from "./readReturn";

/** Something that a return says of an action beyond what the tracker holds. */
export interface ReturnDifference extends ReturnPlace {
  /** By which it can be accepted: six letters and digits that are the same whenever the returns are read again. */
  readonly id: string;
  readonly lead: string;
  readonly period: string | null;
  /** The action's key, its reference or "", and its first words. */
  readonly key: string;
  readonly ref: string;
  readonly action: string;
  readonly field: UpdateField;
  /** What the tracker shows, and what the return says. */
  readonly before: string;
  readonly said: string;
  readonly update: ActionUpdate;
}

export const CONFLICT_KINDS = [
  "returns-differ",
  "tracker-changed",
  "changed-action",
  "unknown-rating",
  "not-a-day",
  "mixed-row",
  "gone",
  "added-row",
] as const;
export type ReturnConflictKind = (typeof CONFLICT_KINDS)[number];

/** What is not written until somebody decides. */
export interface ReturnConflict extends ReturnPlace {
  readonly kind: ReturnConflictKind;
  readonly lead: string;
  /** "1.2 Agree a checklist with settings": of an added row its own words. */
  readonly what: string;
  /** The field in plain words, or "" for the whole row. */
  readonly field: string;
  readonly said: string;
  readonly why: string;
  readonly remedy: string;
  /** By which it can be accepted as the return says it; null where nothing could be written. */
  readonly id: string | null;
}

/** What was understood and is not written, said so that nobody waits for it. */
export interface ReturnNote extends ReturnPlace {
  readonly lead: string;
  readonly text: string;
}

export interface MergedReturns {
  /** In the order of the returns and of their rows. */
  readonly differences: readonly ReturnDifference[];
  readonly conflicts: readonly ReturnConflict[];
  readonly notes: readonly ReturnNote[];
  /** How many rows said nothing new. */
  readonly unchanged: number;
}
