import { cellAddress, type WorkbookSnapshot, type WorksheetGrid } from "../../src/tracker/grid";
import type { Action, Plan } from "../../src/tracker/model";
import type { CellText, Sources } from "../../src/tracker/sources";

/**
 * One line for each text that is said to stand in a cell and does not, for each field with a value and no cell that
 * tells it, and for each doubt whose cell is none of its field's.
 */
export function sourceDifferences({ actions }: Plan, { worksheets }: WorkbookSnapshot): string[] {
  const shown = new Map(worksheets.map((grid) => [grid.name, textsByAddress(grid)]));
  return actions.flatMap((action) => {
    const texts = shown.get(action.sheet) ?? new Map<string, string>();
    const found = [...strayTexts(action, texts), ...untold(action), ...homelessDoubts(action)];
    return found.map((line) => `${action.key}: ${line}`);
  });
}

function textsByAddress({ origin, text }: WorksheetGrid): Map<string, string> {
  return new Map(
    text.flatMap((cells, row) =>
      cells.map((shown, column) => [
        cellAddress({ row: origin.row + row, column: origin.column + column }),
        shown,
      ]),
    ),
  );
}

function strayTexts({ sources, ratings }: Action, shown: ReadonlyMap<string, string>): string[] {
  const told = Object.keys(sources).flatMap((field) => sources[field as keyof Sources] ?? []);
  return [...told, ...ratings]
    .filter(({ cell, text }) => shown.get(cell) !== text)
    .map(({ cell, text }) => `${cell} does not show ${JSON.stringify(text)}`);
}

/** Fields whose value nothing on the sheet is said to tell. Milestones have their own cells, and may tell the due date. */
function untold(action: Action): string[] {
  const { ref, theme, objective, text, leads, start, due, originalDue, completed } = action;
  const { ongoing, milestones, evidence, sheet, sources } = action;
  const dated = milestones.length > 0 ? [completed, ongoing] : [due, completed, ongoing];
  const values: Readonly<Record<Exclude<keyof Sources, "stage">, unknown>> = {
    ref,
    theme: theme === sheet ? null : theme,
    objective,
    text: text || null,
    leads: leads[0],
    start: sources.due === undefined ? start : null,
    due: dated.find((value) => value !== null && value !== false),
    originalDue,
    evidence: evidence[0],
  };
  return Object.entries(values)
    .filter(([field, value]) => value != null && !isTold(sources[field as keyof Sources]))
    .map(([field]) => `nothing tells its ${field}`);
}

function isTold(cells: readonly CellText[] = []): boolean {
  return cells.some(({ text }) => text.trim() !== "");
}

function homelessDoubts({ doubts, sources, ratings }: Action): string[] {
  const cellsOf = (field: (typeof doubts)[number]["field"]): readonly { cell: string }[] =>
    field === "ratings" ? ratings : ((field && sources[field]) ?? []);
  return doubts
    .filter(({ cell, field }) => !cellsOf(field).some((source) => source.cell === cell))
    .map(({ kind, cell, field }) => `${kind} stands at ${cell}, which is no cell of ${field}`);
}
