import type { Flag, IsoDate, RuleId } from "../../tracker/model";
import { RULES } from "../../tracker/rules";
import { dueDates } from "../../tracker/rules/shared/dues";
import { ahead, longDate } from "../../tracker/rules/shared/words";
import type { ActionFacts } from "../../tracker/summary/actionFacts";
import { RULE_WORDS } from "../../tracker/summary/words";
import type { RuleFigure } from "./figure";
import { bySheet } from "./sourceCells";

/**
 * The rules that say what cannot be trusted in the plan, in the order that they are told in. The others say how the
 * work goes, and each of those has a number of its own.
 */
export const QUALITY_RULES: readonly RuleId[] = [
  "status-conflict",
  "ambiguous-date",
  "invalid-date",
  "implausible-date",
  "header-date-sequence",
  "nothing-recorded",
  "missing-due-date",
  "date-to-be-confirmed",
  "missing-rating",
  "missing-lead",
  "unknown-lead",
  "duplicate-ref",
  "broken-reference",
];

/** How many flags each of these rules raised; those that raised none are left out. */
export function ruleFigures(
  rules: readonly RuleId[],
  flags: readonly Flag[],
): readonly RuleFigure[] {
  return rules.map((rule) => ruleFigure(rule, flags)).filter(({ count }) => count > 0);
}

/** What falls due soon, and when the next does. */
export function dueSoonFigure(
  flags: readonly Flag[],
  facts: readonly ActionFacts[],
  asOf: IsoDate,
): RuleFigure {
  const figure = ruleFigure("due-soon", flags);
  const keys = new Set(figure.keys);
  const [next] = facts
    .filter(({ action }) => keys.has(action.key))
    .flatMap(
      ({ action }) => dueDates(action).find(({ due, isMet }) => due >= asOf && !isMet)?.due ?? [],
    )
    .sort();
  const note = next === undefined ? null : `the next ${ahead(next, asOf)}, ${longDate(next)}`;
  return { ...figure, note };
}

/** How many flags a rule raised, and where. */
export function ruleFigure(rule: RuleId, flags: readonly Flag[]): RuleFigure {
  const raised = flags.filter((flag) => flag.rule === rule);
  const about = RULES.find(({ id }) => id === rule);
  return {
    id: rule,
    label: RULE_WORDS[rule],
    count: raised.length,
    meaning: about ? `${about.title}. ${about.why}` : "",
    note: null,
    keys: [...new Set(raised.flatMap(({ key }) => key ?? []))],
    sources: bySheet(raised),
  };
}
