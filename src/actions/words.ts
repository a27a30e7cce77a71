import type { RuleId, Severity, Status } from "../tracker/model";
import type { Preferences } from "../tracker/preferences";
import { RULE_WORDS, STATUS_WORDS } from "../tracker/summary/words";

export { capital, colourWord, leadWords, listWords, longDate } from "../tracker/summary/words";
export { returnedWords } from "../tracker/setAside/words";

/** "At risk", or the council's own word for it. */
export function statusWord(status: Status, labels: Preferences["labels"] = {}): string {
  return labels[status] ?? STATUS_WORDS[status];
}

/** "Date passed": a rule's flags in two or three words. */
export function ruleWord(rule: RuleId): string {
  return RULE_WORDS[rule];
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  high: "Serious",
  medium: "Medium",
  low: "Minor",
};

export function severityWord(severity: Severity): string {
  return SEVERITY_WORDS[severity];
}

/** "5 actions", "1 action". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** An action's text as it is told apart in a list: its first words, on one line. */
export function firstWords(text: string, most = 8): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most ? words.join(" ") : `${words.slice(0, most).join(" ")}…`;
}
