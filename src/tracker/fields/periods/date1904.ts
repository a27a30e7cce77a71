import { yearOf } from "../calendar";
import type { CellContent } from "../content";
import { takeApart } from "../dates/statement";
import { dateFormat, serialToDate } from "../serial";

const NO_CONTEXT = { date1904: false, planPeriod: null };

/** So many cells of one system more than of the other settle it, however long the plan. */
const ENOUGH = 100;

/**
 * Whether serial numbers count from 1904. Excel gives an add-in serials and shown text, not the date system: where the
 * text's year is the serial's in one system alone, that is the system. The two lie four years and a day apart.
 */
export function usesDate1904(cells: readonly CellContent[]): boolean {
  let votes = 0;
  for (const { value, text, numberFormat } of cells) {
    if (typeof value !== "number" || dateFormat(numberFormat) === "none") continue;
    const shown = shownYear(text);
    if (shown === null) continue;
    const from1900 = serialToDate(value, false);
    const from1904 = serialToDate(value, true);
    if (from1900 && yearOf(from1900) === shown) votes--;
    else if (from1904 && yearOf(from1904) === shown) votes++;
    if (Math.abs(votes) === ENOUGH) break;
  }
  return votes > 0;
}

function shownYear(text: string): number | null {
  const span = takeApart(text, NO_CONTEXT).spans[0];
  return span ? yearOf(span.last) : null;
}
