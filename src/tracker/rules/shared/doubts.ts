import type { Action, Doubt, DoubtKind } from "../../model";
import type { CheckedPlan, Finding } from "./rule";
import { quoted } from "./words";

/** The actions that a doubt of one kind stands on, each with all its doubts of that kind. */
export function doubtsOf(
  { actions }: CheckedPlan,
  kind: DoubtKind,
): { action: Action; doubts: readonly [Doubt, ...Doubt[]] }[] {
  return actions.flatMap((action) => {
    if (action.doubts.length === 0) return [];
    const [first, ...others] = action.doubts.filter((doubt) => doubt.kind === kind);
    return first ? [{ action, doubts: [first, ...others] as const }] : [];
  });
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
