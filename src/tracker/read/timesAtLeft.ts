import type { HeaderLabel } from "./header";
import { isPeriodLabel } from "./periodLabel";

const EVERY_TIME = 2;

/**
 * "RAG" behind each of "Milestone (June 2024)" and "Milestone (Sept 2024)" is of the time at its left, as though that were
 * merged over both: labels that come again and again tell nothing else of when. A label is given its time where each that
 * says the same has one of its own.
 */
export function withTimesAtLeft(labels: readonly HeaderLabel[]): HeaderLabel[] {
  const alike = new Map<string, number[]>();
  labels.forEach((label, i) => {
    const text = lone(label);
    if (text !== null && !isPeriodLabel(text)) alike.set(text, [...(alike.get(text) ?? []), i]);
  });
  const times = new Map<number, HeaderLabel>();
  for (const places of alike.values()) {
    if (places.length < EVERY_TIME) continue;
    const found = places.map((at, i) => timeBetween(labels, places[i - 1] ?? -1, at));
    if (found.includes(undefined)) continue;
    places.forEach((at, i) => found[i] && times.set(at, found[i]));
  }
  return labels.map((label, i) => {
    const time = times.get(i);
    if (time === undefined) return label;
    return {
      ...label,
      parts: [...time.parts, ...label.parts],
      rows: [...time.rows, ...label.rows],
    };
  });
}

/** The last label between two columns that says a time and nothing else. */
function timeBetween(
  labels: readonly HeaderLabel[],
  after: number,
  before: number,
): HeaderLabel | undefined {
  return labels.slice(after + 1, before).findLast((label) => isPeriodLabel(lone(label) ?? ""));
}

/** What stands alone over a column, in lower case. */
function lone({ own, parts }: HeaderLabel): string | null {
  const [text = "", ...others] = parts;
  return own && text !== "" && others.length === 0 ? text.toLowerCase() : null;
}
