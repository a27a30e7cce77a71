import type { ColumnCorrection, Corrections, SetRole } from "../../corrections";
import type { ColumnRole } from "../../model";
import type { HeaderBlock } from "../header";
import { headerFingerprint, headerKeys, labelKey } from "./headerFingerprint";

/** What a person has set the labels of a header to, by the label's index. */
export type SetRoles = ReadonlyMap<number, SetRole>;

export const NOTHING_SET: SetRoles = new Map();

/** What the corrections say of a header's columns; of two that set one column, or one role, the later counts. */
export function setRoles(header: HeaderBlock, corrections: Corrections): SetRoles {
  const inForce = columnsInForce(header, corrections);
  if (inForce.size === 0) return NOTHING_SET;
  return new Map([...inForce].map(([index, { role }]) => [index, role]));
}

/** The corrections that count for a header's columns, by the label's index. */
export function columnsInForce(
  header: HeaderBlock,
  { columns }: Corrections,
): ReadonlyMap<number, ColumnCorrection> {
  const inForce = new Map<number, ColumnCorrection>();
  for (const correction of columns) {
    const index = labelMeant(header, correction);
    if (index === null) continue;
    if (isOneColumn(correction.role)) takeAway(correction.role, inForce);
    inForce.set(index, correction);
  }
  return inForce;
}

function takeAway(role: SetRole, inForce: Map<number, ColumnCorrection>): void {
  for (const [index, other] of inForce) if (other.role === role) inForce.delete(index);
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
