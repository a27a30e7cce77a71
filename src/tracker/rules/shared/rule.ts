import type {
  Action,
  Doubt,
  DoubtKind,
  IsoDate,
  Plan,
  RuleId,
  Severity,
  TrackerTable,
} from "../../model";

/** What a rule finds; `checkPlan` adds the rule's id and the action's key and reference. */
export interface Finding {
  /** null: the finding is about a table's header. */
  readonly action: Action | null;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  /** One plain sentence without a full stop. */
  readonly message: string;
  readonly suggestion?: string;
}

/** A plan as rules see it. */
export interface CheckedPlan {
  readonly asOf: IsoDate;
  readonly plan: Plan;
  /** The plan's actions less its cross-references, which raise only broken-reference. */
  readonly actions: readonly Action[];
  /** The actions that a doubt of a kind stands on, in their order. */
  readonly doubted: ReadonlyMap<DoubtKind, readonly DoubtedAction[]>;
}

export interface DoubtedAction {
  readonly action: Action;
  /** All its doubts of one kind. */
  readonly doubts: readonly [Doubt, ...Doubt[]];
}

/** One case of a rule: what an action looks like, and the flag that it gets, or none. It is a test and a line of the rule's page. */
export interface RuleExample {
  readonly says: string;
  readonly asOf: IsoDate;
  /** What differs from `EXAMPLE_ACTION`. */
  readonly action?: Partial<Action>;
  /** Actions before it in the plan. */
  readonly before?: readonly Partial<Action>[];
  readonly table?: Partial<TrackerTable>;
  readonly flag: {
    readonly severity: Severity;
    readonly cell: string;
    readonly message: string;
    readonly suggestion?: string;
  } | null;
}

/** Every rule has these parts in this order. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  /** Why a board or an officer wants to know. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
  readonly check: (plan: CheckedPlan) => readonly Finding[];
}
