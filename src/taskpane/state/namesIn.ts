import { firstWords } from "../../actions/words";
import type { PaneState } from "./paneState";

/** What actions are called in the plan as it was read, by their keys: "1.2 Train every health visitor". */
export function namesIn({ reading }: PaneState, keys: readonly string[]): Record<string, string> {
  const wanted = new Set(keys);
  const names = new Map<string, string>();
  for (const { key, ref, text } of reading?.plan.actions ?? []) {
    if (wanted.has(key)) names.set(key, [ref, firstWords(text)].filter(Boolean).join(" "));
  }
  return Object.fromEntries(names);
}
