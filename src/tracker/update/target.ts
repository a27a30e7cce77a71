import type { WorkbookSnapshot } from "../grid";
import type { Plan } from "../model";
import type { CellState, ChangedField, Refusal } from "./update";

/** What updates are worked out from: a plan and the cells that it was read from. */
export interface UpdateContext {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
}

/** One way to write what was asked for in a cell. */
export interface Candidate {
  readonly state: CellState;
  readonly shown: string;
}

/** A cell that is to be written, and the ways to write it, the best first. */
export interface Target {
  readonly sheet: string;
  readonly cell: string;
  readonly of: readonly ChangedField[];
  readonly candidates: readonly Candidate[];
  /** Whether a plan, as read after writing, says what was asked for. */
  readonly holds: (plan: Plan) => boolean;
  /** Why it is refused where no way fits, in a plain sentence; left out where nothing more is known than that. */
  readonly unfit?: string;
}

/** The cells that updates ask to be written, and the parts that have none. */
export interface FoundTargets {
  readonly targets: readonly Target[];
  readonly refused: readonly Refusal[];
}

/** What Excel lets be written in a cell, as it says itself. */
export interface CellRule {
  /** Why it cannot be written; null where it can. */
  readonly blocked: string | null;
  /** The entries of its validation list; null where any text will do. */
  readonly choices: readonly string[] | null;
}

export type CellRules = (sheet: string, cell: string) => CellRule;

export const NO_RULES: CellRules = () => ({ blocked: null, choices: null });
