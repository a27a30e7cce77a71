import type { RatingCodes } from "../fields/rating";
import type { RagKey } from "../model";

/** What the ratings of a table mean. */
export interface PlanKey {
  readonly key: RagKey;
  /** The plan has no key of its own. */
  readonly assumed: boolean;
  /** The plan's own letters or numbers for statuses. */
  readonly codes?: RatingCodes;
}
