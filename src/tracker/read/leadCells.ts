import { isDitto, saysNothing } from "../fields/blank";
import type { CellTexts } from "../sources";
import type { ActionDraft } from "./draftActions";
import { joinedText, ownTexts, reachesBeyond, textCells } from "./rowCells";
import type { Objective } from "./objectives";

/** The lead cell of one action: its own, the one merged over it, or the one that it inherits. */
export interface LeadCell {
  readonly text: string;
  readonly cells: CellTexts;
  /** The cell is its row's alone, so that its officers may be paired with the actions of the row. */
  readonly isOwn: boolean;
}

/**
 * The lead cells of one sheet's actions, in the same order; null for a table without a lead column. A blank one is
 * inherited from above within the same objective; "As above" means the one before it, whichever its objective.
 */
export function leadCells(drafts: readonly ActionDraft[]): (LeadCell | null)[] {
  const above = new Map<Objective, LeadCell>();
  let before: LeadCell | null = null;
  return drafts.map((draft) => {
    const written = ownLeadCell(draft);
    if (written === null) return null;
    const own = before !== null && isDitto(written.text) ? before : written;
    if (own.text !== "") before = { ...own, isOwn: false };
    const { objective } = draft;
    if (own.text === "") return (objective && above.get(objective)) ?? own;
    if (objective) above.set(objective, { ...own, isOwn: false });
    return own;
  });
}

function ownLeadCell(draft: ActionDraft): LeadCell | null {
  const { columns, otherLeads, newLead } = draft.row.table.layout;
  if (columns.lead === undefined) return draft.row.lead && { ...draft.row.lead, isOwn: false };
  const now = newLead === null ? null : leadCellIn(draft, newLead);
  if (now && !saysNothing(now.text)) return now;
  const inOrder = [columns.lead, ...otherLeads].sort((a, b) => a - b);
  const named = inOrder
    .map((column) => leadCellIn(draft, column))
    .filter(({ text }) => text !== "");
  const [first = leadCellIn(draft, columns.lead), ...others] = named;
  if (others.length === 0) return first;
  const cells: CellTexts = [...first.cells, ...others.flatMap((other) => other.cells)];
  return { text: named.map(({ text }) => text).join("\n"), cells, isOwn: false };
}

function leadCellIn({ row }: ActionDraft, lead: number): LeadCell {
  const { view } = row.table.header;
  const texts = [joinedText(row, lead), ...ownTexts(view, row.steps, lead)];
  return {
    text: [...new Set(texts)].filter((text) => text !== "").join("\n"),
    cells: textCells(row, lead, row.steps),
    isOwn: !reachesBeyond(row, lead),
  };
}
