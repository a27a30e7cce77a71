import type { ExpectedQuarter } from "../expectation";
import type { CellStyle, Content } from "../xlsx/cell";
import { theme } from "../xlsx/colour";
import type { SheetDraft } from "../xlsx/sheet";
import {
  MILESTONE_COLUMNS,
  type MilestoneColumn,
  type MilestoneTable,
  QUARTER_COLUMNS,
} from "./milestones-content";

/** The months of the milestone columns and the quarters between them. */
export interface MilestoneCalendar {
  /** "Mar-25". */
  readonly month: Readonly<Record<MilestoneColumn, string>>;
  /** The month's first day. */
  readonly begins: Readonly<Record<MilestoneColumn, string>>;
  /** The month's last day, by which the milestone is due. */
  readonly due: Readonly<Record<MilestoneColumn, string>>;
  readonly quarters: readonly ExpectedQuarter[];
}

const HEAD: CellStyle = {
  bold: true,
  align: "center",
  vertical: "center",
  wrap: true,
  border: true,
  fill: theme("accent5", 0.5999938962981048),
};
const SUBHEAD: CellStyle = { ...HEAD, fill: theme("accent5", 0.7999816888943144) };
const TALL_HEADS = { A: "Objective", B: "Responsible person(s) / post", C: "Actions" };

/** Draws the three header rows; gives the cell of a wrongly typed month. */
export function drawHeader(
  draft: SheetDraft,
  row: number,
  table: MilestoneTable,
  calendar: MilestoneCalendar,
): string | null {
  const [top, middle, bottom] = [row, row + 1, row + 2];
  for (const [column, head] of Object.entries(TALL_HEADS)) {
    draft.putMerged(`${column}${top}:${column}${bottom}`, head, HEAD);
  }
  draft.putMerged(`D${top}:R${top}`, "Milestones", HEAD);
  draft.putMerged(`S${top}:S${bottom}`, "Evidence and impact", HEAD);
  MILESTONE_COLUMNS.forEach((column, index) => {
    const [first, second] = [QUARTER_COLUMNS[2 * index], QUARTER_COLUMNS[2 * index + 1]];
    const month = monthHead(column, table, calendar);
    draft.putMerged(`${column}${middle}:${column}${bottom}`, month, {
      ...SUBHEAD,
      format: "mmm\\-yy",
    });
    draft.putMerged(`${first}${middle}:${second}${middle}`, "RAG", SUBHEAD);
  });
  QUARTER_COLUMNS.forEach((column, index) => {
    const label = table.brokenLabels ? `Q\n${index + 1}` : `Q${index + 1}`;
    draft.put(`${column}${bottom}`, label, SUBHEAD);
  });
  return table.slip ? `${table.slip.column}${middle}` : null;
}

function monthHead(
  column: MilestoneColumn,
  { months, slip }: MilestoneTable,
  { month, begins, due }: MilestoneCalendar,
): Content {
  if (slip?.column === column) return slip.shown;
  if (months === "text") return month[column];
  return { day: months === "first days" ? begins[column] : due[column] };
}
