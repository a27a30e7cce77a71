import { longDate } from "./words";
import type { Rule, RuleExample } from "./rule";

function exampleLine({ says, asOf, flag }: RuleExample): string {
  const told = flag ? `${flag.severity} at ${flag.cell}: ${flag.message}` : "no flag";
  const suggestion = flag?.suggestion ? ` (suggestion: ${flag.suggestion})` : "";
  return `- ${says}, as of ${longDate(asOf)}\\
  ${told}${suggestion}`;
}

/** A rule's page in docs/rules, made of its own parts. */
export function rulePage({ id, title, why, examples }: Rule): string {
  return [`# ${id}: ${title}`, "", why, "", ...examples.map(exampleLine), ""].join("\n");
}

/** The list of all pages. */
export function rulesIndex(rules: readonly Rule[]): string {
  return [
    "# Rules",
    "",
    "Each raises one flag an action (a quarter, for missing-rating), at the cell where it shows.",
    "",
    ...rules.map(({ id, title }) => `- [${id}](${id}.md): ${title}`),
    "",
  ].join("\n");
}
