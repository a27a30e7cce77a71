import type { IsoDate, RuleId, Status } from "../../tracker/model";
import type { MeasureId } from "../../tracker/summary/report";

/** Cells of one worksheet, as A1 addresses. */
export interface SourceCells {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** One number of the position, and what it was counted from. */
export interface Figure {
  readonly id: MeasureId | RuleId;
  readonly label: string;
  readonly count: number;
  /** How it is counted, in a sentence. */
  readonly meaning: string;
  /** A few words that belong to the number: "the next in 4 days"; null for none. */
  readonly note: string | null;
  /** The keys of the actions that it counts. */
  readonly keys: readonly string[];
  /** The cells that it was counted from, a worksheet an entry, in the plan's order. */
  readonly sources: readonly SourceCells[];
}

/** How many actions have one status; its note is the share of all counted actions, "18%". */
export interface StatusFigure extends Figure {
  readonly status: Status;
}

/** How many flags one rule raised. */
export interface RuleFigure extends Figure {
  readonly id: RuleId;
}

/** The last day of a quarter. */
export interface QuarterEnd {
  readonly label: string;
  readonly day: IsoDate;
}
