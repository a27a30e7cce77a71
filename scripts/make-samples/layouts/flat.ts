import {
  dateFields,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedTable,
  flagAt,
  oneLine,
  textEnds,
} from "../expectation";
import type { CellStyle } from "../xlsx/cell";
import { rgb } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";
import type { FlatGroup, FlatRow } from "./flat-content";

const WIDTHS = [16, 9, 52, 22, 20, 30, 40, 44, 20, 30];
const HEADS = [
  "Priority",
  "Ref",
  "Delivery objective",
  "Working group",
  "Lead",
  "Group members",
  "Success measures",
  "Monitoring and evaluation",
  "Timescale",
  "Impact review (RAG)",
];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const HEAD: CellStyle = { ...TEXT, bold: true, colour: rgb("FFFFFF"), fill: rgb("1F4E5F") };
const BLOCK: CellStyle = { ...TEXT, bold: true, fill: rgb("D6E4E8") };
const FLAG_COLUMNS: Record<string, string> = {
  "missing-lead": "E",
  "missing-evidence": "H",
  "missing-rating": "J",
  "nothing-recorded": "C",
};

export interface DrawnTable {
  readonly draft: SheetDraft;
  readonly table: ExpectedTable;
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** One table for the whole plan, a row an action, its years told in the title alone. */
export function drawFlatTable(
  sheet: string,
  title: string,
  groups: readonly FlatGroup[],
  ragKey: Readonly<Record<string, string>>,
): DrawnTable {
  const draft = new SheetDraft(sheet, WIDTHS);
  draft.putMerged("A1:J1", title, { bold: true, size: 16 });
  HEADS.forEach((head, index) => draft.put(`${column(index)}2`, head, HEAD));
  const actions: ExpectedAction[] = [];
  const flags: ExpectedFlag[] = [];
  let next = 3;
  for (const group of groups) {
    if (group.blankRowBefore) next += 1;
    next = drawGroupName(draft, group, next);
    for (const row of group.rows) {
      drawRow(draft, row, next);
      actions.push(expectedAction(sheet, group, row, next));
      for (const note of row.flags) {
        const cell = `${FLAG_COLUMNS[note.split(" ")[0] ?? ""] ?? "I"}${next}`;
        flags.push(flagAt(note, row.ref?.shown ?? null, sheet, cell));
      }
      next += 1;
    }
  }
  const columns = {
    theme: "A",
    ref: "B",
    objective: "C",
    lead: "E",
    impact: "G",
    evidence: "H",
    due: "I",
    rag: "J",
  };
  const table = { sheet, range: `A2:J${next - 1}`, headerRows: 1, columns, quarters: [], ragKey };
  return { draft, table, actions, flags };
}

/** Gives the row on which the group's first action stands. */
function drawGroupName(draft: SheetDraft, group: FlatGroup, row: number): number {
  if (group.as === "row of its own") {
    HEADS.forEach((_, index) => draft.put(`${column(index)}${row}`, null, BLOCK));
    draft.put(`A${row}`, group.theme, BLOCK);
    return row + 1;
  }
  const last = row + group.rows.length - 1;
  const area = group.as === "merged column" && last > row ? `A${row}:A${last}` : `A${row}`;
  draft.putMerged(area, group.theme, BLOCK);
  return row;
}

function drawRow(draft: SheetDraft, row: FlatRow, at: number): void {
  const texts = [
    row.text,
    row.workingGroup,
    row.leads?.text,
    row.members,
    row.success,
    row.evidence,
  ];
  draft.put(`B${at}`, row.ref?.value ?? null, { ...TEXT, align: "left", ...formatOf(row.ref) });
  [...texts, row.by?.shown].forEach((text, index) => {
    draft.put(`${column(index + 2)}${at}`, text ?? null, TEXT);
  });
  const fill = row.rating?.fill ? { fill: row.rating.fill } : {};
  draft.put(`J${at}`, row.rating?.words ?? null, { ...TEXT, ...fill });
}

/** A reference that is a number is shown with as many decimals as it has: 4.10 is not 4.1. */
function formatOf(ref: FlatRow["ref"]): CellStyle {
  if (typeof ref?.value !== "number") return {};
  return { format: `0.${"0".repeat(ref.shown.split(".")[1]?.length ?? 0)}` };
}

function expectedAction(sheet: string, group: FlatGroup, row: FlatRow, at: number): ExpectedAction {
  const [rag = null, status = "unrated"] = row.now?.split(" ") ?? [];
  return {
    ref: row.ref?.shown ?? null,
    sheet,
    cell: `C${at}`,
    theme: oneLine(String(group.theme)),
    objective: oneLine(row.text),
    ...textEnds(row.text),
    leads: row.leads?.names ?? [],
    ...dateFields(row.by ?? {}),
    milestones: [],
    ratings: rag === null ? [] : [{ period: "now", rag, status, cell: `J${at}` }],
    rag,
    status,
    hasEvidence: row.evidence !== undefined,
    seeAlso: null,
  };
}

function column(index: number): string {
  return String.fromCharCode(65 + index);
}
