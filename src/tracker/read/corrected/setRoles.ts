import type { ColumnCorrection, Corrections, SetRole } from "../../corrections";
import type { ColumnRole } from "../../model";
import type { HeaderBlock } from "../header";
import { headerFingerprint, headerKeys, labelKey } from "./headerFingerprint";

/** What a person has set the labels of a header to, by the label's index. */
export type SetRoles = ReadonlyMap<number, SetRole>;

export const NOTHING_SET: SetRoles = new Map();

/** What the corrections say of a header's columns; of two that set one column, or one role, the later counts. */
export function setRoles(header: HeaderBlock, { columns }: Corrections): SetRoles {
  const own = columns.filter(({ sheet }) => sheet === header.view.name);
  if (own.length === 0) return NOTHING_SET;
  const set = new Map<number, SetRole>();
  for (const correction of own) {
    const index = labelMeant(header, correction);
    if (index === null) continue;
    if (isOneColumn(correction.role)) takeAway(correction.role, set);
    set.set(index, correction.role);
  }
  return set;
}

function takeAway(role: SetRole, set: Map<number, SetRole>): void {
  for (const [index, other] of set) if (other === role) set.delete(index);
}

const isOneColumn = (role: SetRole): role is ColumnRole =>
  role !== "none" && role !== "milestone" && role !== "quarter";

/** The role that a column was set to; null where that is none, or a period. */
export function roleSet(role: SetRole | undefined): { meaning: ColumnRole; score: number } | null {
  return role === undefined || !isOneColumn(role) ? null : { meaning: role, score: 1 };
}

/** The index of the label that a correction speaks of; null where it does not fit the header. */
export function labelMeant(header: HeaderBlock, correction: ColumnCorrection): number | null {
  if (!fitsHeader(header, correction)) return null;
  const { column, which = 1, role } = correction;
  const { whole, last, isPeriod } = headerKeys(header);
  const key = labelKey(column);
  const index = nth(whole, key, which) ?? (whole.includes(key) ? null : nth(last, key, which));
  const needsPeriod = role === "milestone" || role === "quarter";
  return index !== null && needsPeriod && !isPeriod[index] ? null : index;
}

export function fitsHeader(
  header: HeaderBlock,
  { sheet, header: print }: ColumnCorrection,
): boolean {
  if (sheet !== header.view.name) return false;
  return print === undefined || print === headerFingerprint(header);
}

/** The index of the nth key that is `key`; null where there are fewer. */
function nth(keys: readonly string[], key: string, n: number): number | null {
  return keys.flatMap((each, i) => (each === key ? [i] : []))[n - 1] ?? null;
}
