import type { FrameLocator } from "playwright-core";
import type { Position } from "../../../../src/actions";

/** Every number that Overview shows, in its order, as "Overdue 2". */
export async function shownFigures(pane: FrameLocator): Promise<readonly string[]> {
  const rows = await pane.getByRole("main").locator("section li").allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, " ").trim());
}

/** The same of a position. */
export function figuresOf(position: Position): readonly string[] {
  const { statuses, total, crossReferences, attention, quality } = position;
  const figures = [
    ...statuses,
    total,
    ...(crossReferences === null ? [] : [crossReferences]),
    ...attention,
    ...quality.rules,
  ];
  return figures.map(({ label, note, count }) => [label, note, count].filter(isTold).join(" "));
}

function isTold(part: string | number | null): boolean {
  return part !== null;
}
