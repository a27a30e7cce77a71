import type { Action, Doubt, DoubtKind } from "../../model";
import type { CheckedPlan, DoubtedAction, Finding } from "./rule";
import { quoted } from "./words";

/** The actions of each kind of doubt: found once for all the rules that ask. */
export function doubtedActions(actions: readonly Action[]): CheckedPlan["doubted"] {
  const found = new Map<DoubtKind, DoubtedAction[]>();
  for (const action of actions) {
    if (action.doubts.length === 0) continue;
    for (const [kind, doubts] of byKind(action.doubts)) {
      const others = found.get(kind);
      if (others) others.push({ action, doubts });
      else found.set(kind, [{ action, doubts }]);
    }
  }
  return found;
}

function byKind(doubts: readonly Doubt[]): Map<DoubtKind, [Doubt, ...Doubt[]]> {
  const kinds = new Map<DoubtKind, [Doubt, ...Doubt[]]>();
  for (const doubt of doubts) {
    const others = kinds.get(doubt.kind);
    if (others) others.push(doubt);
    else kinds.set(doubt.kind, [doubt]);
  }
  return kinds;
}

/** The actions that a doubt of one kind stands on, each with all its doubts of that kind. */
export function doubtsOf({ doubted }: CheckedPlan, kind: DoubtKind): readonly DoubtedAction[] {
  return doubted.get(kind) ?? [];
}

/** A date's doubt is shown at its cell; in a plan with milestone columns at the action. */
export function dateCell({ plan }: CheckedPlan, action: Action, doubt: Doubt): string {
  const hasMilestones = (plan.tables[action.table]?.milestoneColumns.length ?? 0) > 0;
  return hasMilestones ? action.cell : doubt.cell;
}

/** What the cell of a date's doubt shows. */
function doubtedText({ sources: { due } }: Action, doubt: Doubt): string {
  return (due?.find(({ cell }) => cell === doubt.cell) ?? due?.[0])?.text ?? "";
}

/** One finding an action for a doubt about its date, whatever its severity; its message may quote what is written. */
export function dateFindings(
  checked: CheckedPlan,
  kind: DoubtKind,
  message: (action: Action, doubts: readonly Doubt[], written: string) => string,
): Finding[] {
  return doubtsOf(checked, kind).map(({ action, doubts }) => {
    const suggestion = doubts.find((doubt) => doubt.suggestion)?.suggestion;
    return {
      action,
      severity: "medium",
      sheet: action.sheet,
      cell: dateCell(checked, action, doubts[0]),
      message: message(action, doubts, quoted(doubtedText(action, doubts[0]))),
      ...(suggestion && { suggestion }),
    };
  });
}
