import { countWhere } from "./measures";
import type { Criterion, OverdueAge, Register } from "./report";

/** How long actions have been overdue, the shortest first. */
const BANDS: readonly { readonly label: string; readonly most: number }[] = [
  { label: "1 to 30 days", most: 30 },
  { label: "31 to 90 days", most: 90 },
  { label: "91 to 180 days", most: 180 },
  { label: "Over 180 days", most: Infinity },
];
/** Told of an action that is overdue by a date which is not clear. */
const UNKNOWN = "Not known";

/** How many bands a plan can have at most. */
export const MOST_BANDS = BANDS.length + 1;

/** "31 to 90 days", of an action that is overdue; `days` is null where it is not known for how long. */
export function ageBand(days: number | null): string {
  return BANDS.find(({ most }) => days !== null && days <= most)?.label ?? UNKNOWN;
}

/** Each band with its count; the last only where something is in it. */
export function overdueAges(register: Register): readonly OverdueAge[] {
  const labels = [...BANDS.map(({ label }) => label), UNKNOWN];
  return labels
    .map((label): OverdueAge => {
      const where: readonly Criterion[] = [
        { column: "counted", test: "is", value: "Yes" },
        { column: "overdueAge", test: "is", value: label },
      ];
      return { label, where, count: countWhere(register, where) };
    })
    .filter(({ label, count }) => label !== UNKNOWN || count > 0);
}
