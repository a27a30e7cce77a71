import type { ColumnProfile } from "./columnProfile";
import type { HeaderLabel } from "./header";
import { matchLabel } from "./headerLabel";

const SUB =
  /^sub[- ]?(?:(?:action|task|activit(?:y|ie)|step)s?\b|(?=(?:ref|reference|no|number|id)\b))[\s:–-]*/i;
const OF_THE_WHOLE = /\b(?:action|task|activity|overall)\b/i;

/**
 * Labels read for sub-actions where these have references of their own: they are the plan's smallest units, and the
 * action over them says what they are for. What else is told of that action is none of theirs.
 */
export function withSubActions(
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): readonly HeaderLabel[] {
  const subs = labels.map(({ parts }) => (SUB.test(parts.at(-1) ?? "") ? parts.at(-1) : undefined));
  const isNumbered = subs.some((label) => best(label?.replace(SUB, "")) === "ref");
  const worded = subs.findIndex((label) => label?.replace(SUB, "") === "");
  if (worded < 0 || !(isNumbered || areLettered(profiles[worded], labels, profiles))) return labels;
  return labels.map((label, i) => {
    const sub = subs[i]?.replace(SUB, "");
    if (sub !== undefined) return { ...label, parts: [sub || "Action"] };
    const text = label.parts.at(-1) ?? "";
    if (best(text) === "action") return { ...label, parts: ["Objective"] };
    const isOfTheWhole = OF_THE_WHOLE.test(text) || best(text) === "ref";
    return isOfTheWhole ? { ...label, parts: [] } : label;
  });
}

const MOST = 0.8;
const DUTIES: readonly (string | undefined)[] = ["due", "rag", "stage"];

/** "a) …" in the sub-actions' own words, each of which is dated or rated by itself. */
function areLettered(
  subs: ColumnProfile | undefined,
  labels: readonly HeaderLabel[],
  profiles: readonly ColumnProfile[],
): boolean {
  if (subs === undefined || subs.lettered + subs.numbered <= MOST) return false;
  return labels.some(
    ({ parts }, i) => DUTIES.includes(best(parts.at(-1))) && profiles[i]?.merged === 0,
  );
}

const best = (label = ""): string | undefined => matchLabel(label)[0]?.meaning;
