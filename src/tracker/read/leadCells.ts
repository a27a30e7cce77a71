import { isDitto, saysNothing } from "../fields/blank";
import { withoutDates } from "../fields/lead";
import type { CellTexts } from "../sources";
import type { ActionDraft } from "./draftActions";
import { joinedText, ownTexts, reachesBeyond, textCells } from "./rowCells";
import type { Theme } from "./headings";
import { withOrganisation } from "./leadOrganisation";
import type { Objective } from "./objectives";

/** The lead cell of one action: its own, the one merged over it, or the one that it inherits. */
export interface LeadCell {
  readonly text: string;
  readonly cells: CellTexts;
  /** The cell is its row's alone, so that its officers may be paired with the actions of the row. */
  readonly isOwn: boolean;
  /** What a column of its own says of whose they are. */
  readonly organisation?: string;
}

/**
 * The lead cells of one sheet's actions, in the same order; null for a table without a lead column. A blank one is
 * inherited from above within the same objective, or theme where each names its lead once; "As above" means the one before it, whichever its objective.
 */
export function leadCells(drafts: readonly ActionDraft[]): (LeadCell | null)[] {
  const above = new Map<Objective | Theme, LeadCell>();
  const cells = drafts.map(ownLeadCell);
  const once = namesOnce(drafts, cells);
  let before: LeadCell | null = null;
  return drafts.map((draft, at) => {
    const written = cells[at] ?? null;
    if (written === null) return null;
    const own = before !== null && isDitto(written.text) ? before : written;
    if (own.text !== "") before = { ...own, isOwn: false };
    const group = draft.objective ?? (once ? draft.row.theme : null);
    if (own.text === "") return (group && above.get(group)) ?? own;
    if (group) above.set(group, { ...own, isOwn: false });
    return own;
  });
}

/** Whether the first row of each section names its lead, and no other row any. */
function namesOnce(drafts: readonly ActionDraft[], cells: readonly (LeadCell | null)[]): boolean {
  const sections = new Map<Theme, boolean[]>();
  for (const [at, { row }] of drafts.entries()) {
    const { theme, table } = row;
    if (theme === null || table.layout.columns.theme !== undefined) return false;
    const rows = sections.get(theme) ?? [];
    rows.push((cells[at]?.text ?? "") !== "");
    sections.set(theme, rows);
  }
  const named = [...sections.values()];
  return (
    named.filter((rows) => rows.length > 1).length > 1 &&
    named.every(([first, ...others]) => first === true && !others.includes(true))
  );
}

function ownLeadCell(draft: ActionDraft): LeadCell | null {
  const cell = writtenLead(draft);
  const { leadOrganisation: column } = draft.row.table.layout;
  const organisation = column === null ? "" : joinedText(draft.row, column);
  return cell === null || saysNothing(organisation) ? cell : { ...cell, organisation };
}

function writtenLead(draft: ActionDraft): LeadCell | null {
  const { columns, leadAndDue, otherLeads, newLead } = draft.row.table.layout;
  if (leadAndDue !== null) {
    const both = leadCellIn(draft, leadAndDue);
    return { ...both, text: withoutDates(both.text) };
  }
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
  const { view, labels, firstColumn } = row.table.header;
  const texts = [joinedText(row, lead), ...ownTexts(view, row.steps, lead)];
  const text = [...new Set(texts)].filter((each) => each !== "").join("\n");
  return {
    text: withOrganisation(text, labels[lead - firstColumn]),
    cells: textCells(row, lead, row.steps),
    isOwn: !reachesBeyond(row, lead),
  };
}
