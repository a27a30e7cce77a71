import type { ReadRole, TableHeader } from "../../tableHeader";
import type { Corrections } from "../../corrections";
import { COLUMN_ROLES } from "../../columnRole";
import type { HeaderBlock } from "../header";
import type { TableLayout } from "../layout";
import { headerFingerprint, headerKeys, labelKey, labelText } from "./headerFingerprint";
import { columnsInForce } from "./setRoles";

/** A header's labels as a correction can name them. */
export function tableHeader(
  header: HeaderBlock,
  layout: TableLayout,
  corrections: Corrections,
  letters: (column: number) => string,
): TableHeader {
  const { isPeriod } = headerKeys(header);
  const set = columnsInForce(header, corrections);
  const times = new Map<string, number>();
  const labels = header.labels.map((label, i) => {
    const text = labelText(label);
    const which = (times.get(labelKey(text)) ?? 0) + 1;
    times.set(labelKey(text), which);
    const correction = set.get(i);
    return {
      column: letters(label.column),
      label: text,
      which,
      readAs: roleOf(label.column, layout),
      isPeriod: isPeriod[i] ?? false,
      setBy: correction === undefined ? null : corrections.columns.indexOf(correction),
    };
  });
  return { fingerprint: headerFingerprint(header), labels };
}

function roleOf(column: number, layout: TableLayout): ReadRole {
  const { columns, milestones, quarters, step, stepPairs } = layout;
  if (milestones.includes(column)) return "milestone";
  if (quarters.includes(column)) return "quarter";
  if (column === step || stepPairs.some(({ words }) => words === column)) return "steps";
  if (stepPairs.some(({ due }) => due === column)) return "due";
  return COLUMN_ROLES.find((role) => columns[role] === column) ?? "none";
}
