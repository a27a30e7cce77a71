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
 * inherited from above within the same objective.
 */
export function leadCells(drafts: readonly ActionDraft[]): (LeadCell | null)[] {
  const above = new Map<Objective, LeadCell>();
  return drafts.map((draft) => {
    const own = ownLeadCell(draft);
    if (own === null) return null;
    const { objective } = draft;
    if (own.text === "") return (objective && above.get(objective)) ?? own;
    if (objective) above.set(objective, { ...own, isOwn: false });
    return own;
  });
}

function ownLeadCell(draft: ActionDraft): LeadCell | null {
  const { columns, otherLead } = draft.row.table.layout;
  if (columns.lead === undefined) return null;
  const lead = leadCellIn(draft, columns.lead);
  const other = otherLead === null ? null : leadCellIn(draft, otherLead);
  if (other === null || other.text === "") return lead;
  if (lead.text === "") return other;
  const text = `${lead.text}\n${other.text}`;
  return { text, cells: [...lead.cells, ...other.cells], isOwn: false };
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
