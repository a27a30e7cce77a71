import { colourOfFill } from "../fields/rating";
import type { Colour, Status } from "../model";
import { onceFor } from "../onceFor";
import type { LogicalRow } from "./logicalRow";
import type { PlanKey } from "./planKey";
import type { Table } from "./table";

/** The colours in which whole rows of a table are filled, by row. */
const filledRows = onceFor(({ header, layout, end }: Table): ReadonlyMap<number, Colour> => {
  const { view, firstColumn, row, height } = header;
  const words = layout.columns.action ?? layout.columns.objective ?? firstColumn;
  const rows = new Map<number, Colour>();
  for (let at = row + height; at < end && words > firstColumn; at++) {
    const fill = view.fill(at, words);
    const colour = fill === view.fill(at, firstColumn) ? colourOfFill(fill) : null;
    if (colour !== null) rows.set(at, colour);
  }
  return rows;
});

/**
 * How an action stands by the fill of its whole row, where the plan says what its colours mean, no column rates, and
 * rows have two colours or more: one alone may be the table's banding.
 */
export function statusOfRow({ table, rows }: LogicalRow, key: PlanKey): Status | null {
  const { columns, quarters } = table.layout;
  const isRated = columns.rag !== undefined || columns.stage !== undefined || quarters.length > 0;
  if (key.assumed || isRated) return null;
  const filled = filledRows(table);
  const colour = filled.get(rows[0] ?? -1);
  return colour !== undefined && new Set(filled.values()).size > 1
    ? (key.key[colour] ?? null)
    : null;
}
