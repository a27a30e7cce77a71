import { matchLabel } from "./headerLabel";
import { isPeriodLabel, timeBeside } from "./periodLabel";
import type { ColumnMeaning } from "./vocabulary";

/** What stands over a column. */
interface Label {
  readonly parts: readonly string[];
  readonly rows: readonly number[];
  readonly own: boolean;
}

/** What may be told time and again; a second "Lead" is none of another time. */
const TOLD: readonly ColumnMeaning[] = ["rag", "stage", "update"];

/** A time that is counted and not dated. */
const COUNTED = /\b\d{1,2}[ -]months?\b|\b(?:review|visit|round|report) ?\d{1,2}\b/i;

/** A label's time, with the row that says it. */
interface Told {
  readonly time: string;
  readonly row: number;
}

/**
 * "RAG" under each of "6 month review (May 24)" and "12 month review (Nov 24)", or behind each of "Progress (May 24)" and
 * "Progress (Nov 24)", is of that time, as though that alone stood over it: labels that come again and again tell nothing
 * else of when. They are given times where each that says the same has one of its own.
 */
export function withTimesAtLeft<T extends Label>(labels: readonly T[]): T[] {
  const times = new Map<number, Told>();
  for (const places of alike(labels)) {
    const found = places.map(
      (at, i) => timeAbove(labels[at]) ?? timeBetween(labels, places[i - 1] ?? -1, at),
    );
    const told = found.flatMap((one) => one ?? []);
    if (told.length < places.length || new Set(told.map(({ time }) => time)).size < told.length)
      continue;
    places.forEach((at, i) => told[i] && times.set(at, told[i]));
  }
  return labels.map((label, i) => {
    const told = times.get(i);
    if (told === undefined) return label;
    return { ...label, parts: [told.time, ...label.parts], rows: [told.row, ...label.rows] };
  });
}

/** The places of labels that say the same and no time, where several do. */
function alike(labels: readonly Label[]): number[][] {
  const groups = new Map<string, number[]>();
  labels.forEach(({ own, parts }, i) => {
    const text = (parts.at(-1) ?? "").toLowerCase();
    if (!own || parts.length > 2 || parts.some(isPeriodLabel)) return;
    if (TOLD.some((meaning) => matchLabel(text)[0]?.meaning === meaning))
      groups.set(text, [...(groups.get(text) ?? []), i]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What a heading over the label says. */
function timeAbove(label: Label | undefined): Told | undefined {
  const [heading, last] = label?.parts ?? [];
  return last === undefined ? undefined : timeOf(heading, label?.rows[0]);
}

/** What the last label between two columns that has a time says. */
function timeBetween(labels: readonly Label[], after: number, before: number): Told | undefined {
  const told = labels
    .slice(after + 1, before)
    .flatMap(({ own, parts, rows }) => (own ? (timeOf(parts.at(-1), rows.at(-1)) ?? []) : []));
  return told.at(-1);
}

function timeOf(text = "", row = 0): Told | undefined {
  const time = isPeriodLabel(text) ? text : (timeBeside(text) ?? COUNTED.exec(text)?.[0]);
  return time === undefined ? undefined : { time, row };
}
