import type { RuleId } from "../tracker/model";
import { RULES } from "../tracker/rules";
import { RULE_WORDS } from "../tracker/summary/words";

const ABOUT = new Map(RULES.map(({ id, title, why }) => [id, { title, why }]));

/** What a rule finds, and why somebody wants to know, as its page in docs/rules says it. */
export function aboutRule(rule: RuleId): { readonly title: string; readonly why: string } {
  return ABOUT.get(rule) ?? { title: RULE_WORDS[rule], why: "" };
}
