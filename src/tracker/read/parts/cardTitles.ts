import { leadingReference } from "../../fields/reference";
import { isDeed } from "../deeds";
import { headingText } from "../headingText";
import type { SheetView } from "../sheetView";
import type { ColumnMeaning } from "../vocabulary";
import type { LabelPair } from "./labelPairs";

/** What a card of an action tells, beside the action. */
export const DUTIES: readonly ColumnMeaning[] = ["lead", "due", "rag", "stage", "evidence"];

/**
 * Cards whose actions stand over their labels, "Action 1.2: Agree the terms" or the words alone, where no label says
 * action: the text over each block of labels that tell of a lead, a date or a rating. Nothing where a block has none.
 */
export function cardTitles(view: SheetView, pairs: readonly LabelPair[]): LabelPair[] {
  const labelled = new Set(pairs.map(({ row }) => row));
  const tops = duties(pairs).map(({ row }) => {
    let top = row;
    while (labelled.has(top - 1)) top--;
    return top;
  });
  if (tops.length < 2 || new Set(tops).size < tops.length) return [];
  const titles = tops.flatMap((top) => titleOver(view, top) ?? []);
  const actions = titles.filter(({ row, column }) => saysAction(view.own(row, column)));
  return actions.length * 2 > tops.length && titles.length === tops.length ? titles : [];
}

/** A dashboard has a lead and a rating for each workstream too, and says nothing to be done. */
const saysAction = (text: string): boolean =>
  isDeed(leadingReference(text)?.rest ?? text) || /^action\b.*\d/i.test(text);

/** The labels of the duty that comes most often, one a card. */
function duties(pairs: readonly LabelPair[]): readonly LabelPair[] {
  const groups = DUTIES.map((duty) => pairs.filter(({ meaning }) => meaning === duty)).map(
    (group) => group.filter(({ key }) => key === group[0]?.key),
  );
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** A text alone in the row above the block, a blank row between them or none. */
function titleOver(view: SheetView, top: number): LabelPair | null {
  if (top === 0) return null;
  const row = top > 1 && view.ownColumns(top - 1).length === 0 ? top - 2 : top - 1;
  const [column, ...others] = view.ownColumns(row);
  if (column === undefined || others.length > 0) return null;
  const { kind } = headingText(view.own(row, column));
  if (kind === "theme" || kind === "aims") return null;
  return { row, column, key: "action", meaning: "action", label: "Action", values: [column] };
}
