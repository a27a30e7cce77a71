import type { Action, Flag } from "../tracker/model";
import type { SetAsideFlag } from "../tracker/setAside";
import { actionFacts, type Deadline } from "../tracker/summary/actionFacts";
import { describeThemes } from "./describeThemes";
import type { Reading } from "./judge";

export type { Deadline };

/** An action with what is said of it, as Board actions says it. */
export interface ActionLine {
  readonly action: Action;
  /** Those in force. */
  readonly flags: readonly Flag[];
  readonly setAside: readonly SetAsideFlag[];
  readonly deadline: Deadline;
  /** As `describeThemes` calls it. */
  readonly theme: string | null;
  /** false for a row that points at an action told elsewhere. */
  readonly counted: boolean;
}

/** Every action in the plan's order. */
export function describeActions({ plan, flags, setAside }: Reading): readonly ActionLine[] {
  const entries = new Map(setAside.map((each) => [each.flag, each]));
  const facts = actionFacts(
    plan,
    flags,
    setAside.map(({ flag }) => flag),
  );
  const themes = describeThemes(plan);
  return facts.map(({ action, flags: inForce, setAside: aside, deadline, counted }, at) => ({
    action,
    theme: themes[at] ?? null,
    flags: inForce,
    setAside: aside.flatMap((flag) => entries.get(flag) ?? []),
    deadline,
    counted,
  }));
}
