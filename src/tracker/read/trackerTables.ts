import type { Corrections } from "../corrections";
import { COLUMN_ROLES, type ColumnRole, type TrackerTable } from "../model";
import { setByPerson } from "./corrected/setByPerson";
import { tableHeader } from "./corrected/tableHeader";
import { lastRow } from "./lastRow";
import type { LogicalRow } from "./logicalRow";
import type { TablePeriods } from "./periods";
import { quarterUpdates, type QuarterUpdate } from "./quarterUpdates";
import type { TableKey } from "./ragKeys";
import type { ReadTable } from "./readSheet";
import type { Table } from "./table";

/** What was read of each table, for the plan. */
export function trackerTables(
  tables: readonly ReadTable[],
  keys: readonly TableKey[],
  periods: readonly TablePeriods[],
  corrections: Corrections,
): TrackerTable[] {
  return tables.map(({ table, rows }, i) => {
    const { milestones = [], quarters = [], doubts = [] } = periods[i] ?? {};
    const letters = (column: number) => table.header.view.columnLetter(column);
    const updates = quarterUpdates(table, quarters);
    return {
      sheet: table.header.view.name,
      range: rangeOf(table, rows),
      headerRows: table.header.height,
      columns: lettersByRole(table, letters),
      milestoneColumns: milestones.map(({ column, due }) => ({ column: letters(column), due })),
      quarters: quarters.map((quarter) => ({ ...quarter, column: letters(quarter.column) })),
      ...(updates.length > 0 && { quarterUpdates: inLetters(updates, letters) }),
      ragKey: keys[i]?.key ?? {},
      ragKeySource: keys[i]?.source ?? "assumed",
      ...confidenceOf(table, letters, corrections),
      doubts,
      header: tableHeader(table.header, table.layout, corrections, letters),
    };
  });
}

const inLetters = (updates: readonly QuarterUpdate[], letters: (column: number) => string) =>
  updates.map(({ quarter, update }) => ({
    quarter: letters(quarter),
    update: update === null ? null : letters(update),
  }));

/** First header row to last action row, with the rows that belong to it. */
function rangeOf({ header }: Table, rows: readonly LogicalRow[]): string {
  const last = lastRow(header, rows);
  const from = { row: header.row, column: header.firstColumn };
  return header.view.area(from, { row: last, column: header.lastColumn });
}

function lettersByRole(
  { layout }: Table,
  letters: (column: number) => string,
): Partial<Record<ColumnRole, string>> {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    const column = layout.columns[role];
    if (column !== undefined) columns[role] = letters(column);
  }
  return columns;
}

function confidenceOf(
  { header, layout }: Table,
  letters: (column: number) => string,
  corrections: Corrections,
): { confidence: number; reason: string } {
  const { labels, known } = layout;
  const confidence =
    Math.round(layout.confidence * (0.7 + (0.3 * known) / Math.max(1, labels)) * 100) / 100;
  const row = header.view.rowNumber(header.row);
  const { isPointedAt, parts: setParts } = setByPerson(header, corrections);
  const headerRow = `header row ${row}${isPointedAt ? ", as you set it" : ""}`;
  const parts = [headerRow, `${known} of ${labels} labels are known`];
  if (layout.stepPairs.length > 0)
    parts.push(
      `columns ${layout.stepPairs.map(({ due }) => letters(due)).join(", ")} are the dates of milestones`,
    );
  if (layout.milestones.length > 0)
    parts.push(`columns ${layout.milestones.map(letters).join(", ")} are milestones`);
  if (layout.quarters.length > 0)
    parts.push(`columns ${layout.quarters.map(letters).join(", ")} are quarters`);
  return { confidence, reason: `${[...parts, ...setParts].join("; ")}.` };
}
