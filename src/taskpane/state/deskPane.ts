import type { Reading, Work } from "../../actions";
import type { Ended, JobKind } from "./jobQueue";
import type { Outcome, PaneState } from "./paneState";

/** What a desk needs of the pane's store. */
export interface DeskPane {
  readonly state: () => PaneState;
  readonly change: (changes: Partial<PaneState>) => void;
  readonly ask: (kind: JobKind, work: (work: Work) => Promise<void>) => Promise<Ended>;
  readonly read: () => Promise<Ended>;
  /**
   * Reads what was changed since the plan was read, and tells whether the plan is now as it stands. Where that fails,
   * "Try again" does what it was `wanted` for.
   */
  readonly readChanges: (wanted: () => Promise<unknown>) => Promise<boolean>;
  /** Shows a plan that was read anew; `heard` are the changes that were noticed before it was. */
  readonly showRead: (reading: Reading, heard: PaneState["changed"]) => Promise<void>;
  readonly tell: (outcome: Outcome) => void;
}
