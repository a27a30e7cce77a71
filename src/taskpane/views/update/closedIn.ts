import type { UpdatePeriods } from "../../../actions/updates";
import type { CellChange } from "../../../tracker/update/update";

/** The closed periods that changes reach into, by their labels. */
export function closedIn(
  changes: readonly CellChange[],
  { periods }: UpdatePeriods,
): readonly string[] {
  const reached = new Set(changes.flatMap(({ of }) => of.map(({ period }) => period)));
  return periods.flatMap(({ label, isClosed }) => (isClosed && reached.has(label) ? [label] : []));
}
