import type { Work } from "../../actions";
import type { JobKind } from "./jobQueue";
import type { Outcome, PaneState } from "./paneState";

/** What a desk needs of the pane's store. */
export interface DeskPane {
  readonly state: () => PaneState;
  readonly change: (changes: Partial<PaneState>) => void;
  readonly ask: (kind: JobKind, work: (work: Work) => Promise<void>) => Promise<void>;
  readonly read: () => Promise<void>;
  readonly tell: (outcome: Outcome) => void;
}
