import type { HandoverPreview } from "../../actions/handover";

/** A handover of a leaver's actions, as far as it is said. */
export interface Handing {
  /** The leaver, as the plan's leads are read. */
  readonly from: string;
  /** Who takes over, as it is to be written. */
  readonly to: string;
  /** Whether they are written, not chosen of those who lead already: also while the two read the same. */
  readonly isNew: boolean;
  /** Whether cells that completed actions share are changed too. */
  readonly withCompleted: boolean;
  /** The cells that would be written; null until they were looked at. */
  readonly preview: HandoverPreview | null;
  /** Cells that were taken out, as "sheet!cell". */
  readonly leftOut: readonly string[];
}
