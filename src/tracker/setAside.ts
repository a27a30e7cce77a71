import type { Flag, IsoDate, RuleId } from "./model";

/** A flag that a person has set aside: it no longer counts, and Board notes tells it with its reason. */
export interface SetAside {
  readonly rule: RuleId;
  /** The action's key; null for a flag on a table. */
  readonly key: string | null;
  readonly sheet: string;
  /** Why, in the person's words. */
  readonly reason: string;
  readonly on: IsoDate;
}

/** A flag with what was said of it. */
export interface SetAsideFlag {
  readonly flag: Flag;
  readonly reason: string;
  readonly on: IsoDate;
}
