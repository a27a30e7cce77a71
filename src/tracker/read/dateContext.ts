import type { DateOrder } from "../dateOrder";
import type { CellContent } from "../fields/content";
import type { DateContext } from "../fields/date";
import { readPlanPeriod, usesDate1904 } from "../fields/period";
import type { LogicalRow } from "./logicalRow";
import type { Table } from "./table";

/** As many cells of a column show which date system a workbook counts by. */
const SAMPLE = 20;

/** How the plan's dates are read: by the period that its titles say, and by what Excel shows for its numbers. */
export function dateContext(tables: readonly Table[], dateOrder: DateOrder): DateContext {
  const titles = tables.flatMap(({ above }) => above.map(({ text }) => text));
  return {
    date1904: usesDate1904(tables.flatMap(datedCells)),
    planPeriod: readPlanPeriod(titles),
    dateOrder,
  };
}

/** The months that a heading above a row says go before those of the plan's titles. */
export function datesUnder({ period }: LogicalRow, dates: DateContext): DateContext {
  return period === null ? dates : { ...dates, planPeriod: period };
}

function datedCells({ header, layout, end }: Table): CellContent[] {
  const { due, start, originalDue, revisedDue } = layout.columns;
  const cells: CellContent[] = [];
  const paired = layout.stepPairs.map((pair) => pair.due);
  for (const column of [due, start, originalDue, revisedDue, ...layout.milestones, ...paired]) {
    if (column === undefined) continue;
    let found = 0;
    for (let row = header.row; row < end && found < SAMPLE; row++) {
      const content = header.view.content(row, column);
      if (typeof content.value !== "number" || !header.view.isOwn(row, column)) continue;
      cells.push(content);
      found++;
    }
  }
  return cells;
}
