import { cellAddress, type WorksheetGrid } from "../grid";
import type { Action } from "../model";

/** So many places are named. */
const NAMED = 10;

/**
 * Actions whose words are struck out are done or given up, and nobody can tell which: they count as they are rated, and
 * that is said, with their cells.
 */
export function struckOut(
  actions: readonly Action[],
  grids: readonly WorksheetGrid[],
): readonly string[] {
  return grids.flatMap(({ name, struck = [] }) => {
    const cells = new Set(struck.map(cellAddress));
    const found = actions.filter(
      ({ sheet, status, doubts, sources }) =>
        sheet === name &&
        status !== "complete" &&
        !doubts.some(({ withdrawn }) => withdrawn) &&
        sources.text?.every(({ cell }) => cells.has(cell)),
    );
    return found.length > 0
      ? [
          sentence(
            name,
            found.map(({ cell }) => cell),
          ),
        ]
      : [];
  });
}

function sentence(sheet: string, cells: readonly string[]): string {
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : "";
  const [are, count] =
    cells.length === 1 ? ["1 action is", "counts"] : [`${cells.length} actions are`, "count"];
  return `${are} struck out on sheet "${sheet}" and ${count} as rated: ${cells.slice(0, NAMED).join(", ")}${more}. Rate as complete what is done, and write “withdrawn” beside what was given up.`;
}
