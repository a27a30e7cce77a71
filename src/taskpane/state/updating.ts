import type { ApplyResult } from "../../actions";
import type { Conflict, LoggedBatch, UpdateDrafts, UpdatePreview } from "../../actions/updates";
import type { Status } from "../../tracker/model";
import type { MergedReturns, ReturnConflict } from "../../tracker/returns/merged";
import type { ReturnsRead } from "../../actions/returns";
import type { UpdateForm } from "./updateForm";
import type { ActionUpdate } from "../../tracker/update/update";

/** Which actions the update lists. */
export interface UpdateFilter {
  readonly text: string;
  /** A lead's name as joined. */
  readonly lead: string | null;
  readonly theme: string | null;
  readonly status: Status | null;
  readonly isOverdue: boolean;
}

/** Changes that are shown, and not written yet. */
export interface PreviewedUpdate {
  /** What was said in the pane, as the changes were worked out from it; nothing where they come from returns. */
  readonly drafts: UpdateDrafts;
  readonly updates: readonly ActionUpdate[];
  readonly preview: UpdatePreview;
  /** Changes that were taken out, by "sheet!cell". */
  readonly leftOut: readonly string[];
  /** The returns that they come from; null for what was said in the pane. */
  readonly returned: OpenReturns | null;
}

/** Returns that were read, and what came of them. */
export interface OpenReturns extends ReturnsRead {
  readonly merged: MergedReturns;
  /** All that is in doubt, also what was accepted. */
  readonly doubtful: readonly ReturnConflict[];
  /** Ids of what is written although it was in doubt. */
  readonly accepted: readonly string[];
}

/** What to do with a cell that somebody else has changed; "both" adds one's own text to theirs. */
export type Decision = "mine" | "theirs" | "both";

/** Who writes, and why. */
export interface SignedBy {
  readonly who: string;
  readonly reason: string;
}

/** Who writes next, once something was written: its reason was for that alone. */
export function signedOff(now: SignedBy, { reason }: SignedBy): SignedBy {
  return now.reason === reason ? { ...now, reason: "" } : now;
}

/** Cells that others have changed, to be decided before anything is written. */
export interface OpenConflicts {
  /** The batch that is undone; null for an update. */
  readonly undone: number | null;
  readonly conflicts: readonly Conflict[];
  /** By "sheet!cell". */
  readonly decided: Readonly<Record<string, Decision>>;
  readonly by: SignedBy;
}

/** What was written last. */
export interface AppliedUpdate {
  readonly batch: number;
  /** The batch that it has undone; null for an update. */
  readonly undone: number | null;
  readonly changes: Extract<ApplyResult, { kind: "applied" }>["changes"];
}

/** An update from the choice of actions to what came of it; it stays while other views are looked at. */
export interface Updating {
  readonly filter: UpdateFilter;
  /** The period that ratings are for; null for the plan's current one. */
  readonly period: string | null;
  readonly ticked: readonly string[];
  readonly drafts: UpdateDrafts;
  /** What was forgotten last, to be brought back; nothing once something else was written. */
  readonly forgotten: UpdateDrafts;
  /** What actions were called when something was said of them, by their keys: one may be gone from the plan since. */
  readonly called: Readonly<Record<string, string>>;
  /** What is being said just now; null while no form is open. */
  readonly form: UpdateForm | null;
  readonly previewed: PreviewedUpdate | null;
  readonly conflicts: OpenConflicts | null;
  readonly applied: AppliedUpdate | null;
  readonly by: SignedBy;
  /** The change log's batches; null until it was read. */
  readonly history: readonly LoggedBatch[] | null;
}

export const NO_UPDATE_FILTER: UpdateFilter = {
  text: "",
  lead: null,
  theme: null,
  status: null,
  isOverdue: false,
};

/** Nothing chosen, nothing said. */
export const NO_UPDATE: Updating = {
  filter: NO_UPDATE_FILTER,
  period: null,
  ticked: [],
  drafts: {},
  forgotten: {},
  called: {},
  form: null,
  previewed: null,
  conflicts: null,
  applied: null,
  by: { who: "", reason: "" },
  history: null,
};
