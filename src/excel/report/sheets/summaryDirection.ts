import type { Counts } from "../../../tracker/summary/report";
import { GOING_WELL, NOTHING_COUNTED, wellBefore } from "../../../tracker/summary/themeDirection";
import { textLiteral } from "../formulas";
import type { Formula } from "../sheetPlan";

/**
 * A theme's direction since the last report, from the counts of its row: `place` gives a count's cell, and null for a
 * status that the plan never has.
 */
export function directionFormula(
  before: Counts | null,
  place: (id: string) => string | null,
): Formula {
  const total = place("total") ?? "0";
  const then = wellBefore(before);
  const told = typeof then === "string" ? textLiteral(then) : compared(then, total, place);
  return { formula: `=IF(${total}=0,${textLiteral(NOTHING_COUNTED)},${told})` };
}

/** Of whole numbers, so that no share is rounded. */
function compared(
  then: { readonly total: number; readonly well: number },
  total: string,
  place: (id: string) => string | null,
): string {
  const places = GOING_WELL.flatMap((status) => place(status) ?? []);
  const well = places.length === 0 ? "0" : `(${places.join("+")})`;
  const [here, there] = [`${well}*${then.total}`, `${then.well}*${total}`];
  return `IF(${here}>${there},"Improved",IF(${here}<${there},"Declined","Same"))`;
}
