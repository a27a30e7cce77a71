import type { HeaderLabel } from "./header";
import { matchLabel } from "./headerLabel";

const SUB =
  /^sub[- ]?(?:(?:action|task|activit(?:y|ie)|step)s?\b|(?=(?:ref|reference|no|number|id)\b))[\s:–-]*/i;
const OF_THE_WHOLE = /\b(?:action|task|activity|overall)\b/i;

/**
 * Labels read for sub-actions where these have references of their own: they are the plan's smallest units, and the
 * action over them says what they are for. What else is told of that action is none of theirs.
 */
export function withSubActions(labels: readonly HeaderLabel[]): readonly HeaderLabel[] {
  const subs = labels.map(({ parts }) => (SUB.test(parts.at(-1) ?? "") ? parts.at(-1) : undefined));
  const isNumbered = subs.some((label) => best(label?.replace(SUB, "")) === "ref");
  const isWorded = subs.some((label) => label?.replace(SUB, "") === "");
  if (!isNumbered || !isWorded) return labels;
  return labels.map((label, i) => {
    const sub = subs[i]?.replace(SUB, "");
    if (sub !== undefined) return { ...label, parts: [sub || "Action"] };
    const text = label.parts.at(-1) ?? "";
    if (best(text) === "action") return { ...label, parts: ["Objective"] };
    const isOfTheWhole = OF_THE_WHOLE.test(text) || best(text) === "ref";
    return isOfTheWhole ? { ...label, parts: [] } : label;
  });
}

const best = (label = ""): string | undefined => matchLabel(label)[0]?.meaning;
