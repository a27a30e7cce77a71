import {
  dateFields,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedLead,
  type ExpectedTable,
  flagAt,
  textEnds,
} from "../expectation";
import type { CellStyle, Content } from "../xlsx/cell";
import { type Colour, rgb, theme } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";
import type { ShortAction } from "./actions";

const WIDTHS = [10, 22, 46, 24, 12, 14, 14, 13, 9, 12, 42, 36];
const HEADS = [
  "Ref",
  "Theme",
  "Action",
  "Owner",
  "Start date",
  "Original due date",
  "Revised due date",
  "Stage",
  "RAG",
  "Direction of travel",
  "Progress update",
  "Evidence",
];
const TEXT: CellStyle = { wrap: true, vertical: "top", border: true };
const HEAD: CellStyle = {
  ...TEXT,
  bold: true,
  colour: theme("light1"),
  fill: theme("accent5", -0.5),
};
const FILLS: Record<string, Colour> = {
  Red: rgb("FF0000"),
  Amber: rgb("FFC000"),
  Green: rgb("92D050"),
  Blue: rgb("00B0F0"),
  Grey: rgb("BFBFBF"),
};
const LEADS: Record<string, readonly ExpectedLead[]> = {
  "Dr Olu Bankole (ICB)": [{ name: "Dr Olu Bankole", organisation: "ICB" }],
  "Celia Arkwright / Idris Vance": [{ name: "Celia Arkwright" }, { name: "Idris Vance" }],
};

export const RAG_KEY = {
  red: "delayed",
  amber: "at-risk",
  green: "on-track",
  blue: "complete",
  grey: "not-started",
};

export interface DrawnActions {
  readonly draft: SheetDraft;
  readonly table: ExpectedTable;
  readonly actions: readonly ExpectedAction[];
  readonly flags: readonly ExpectedFlag[];
}

/** The plainest tracker there is: a row an action, a column a fact. */
export function drawActions(
  name: string,
  title: string,
  rows: readonly ShortAction[],
): DrawnActions {
  const draft = new SheetDraft(name, WIDTHS);
  draft.putMerged("A1:L1", title, { bold: true, size: 14 });
  HEADS.forEach((head, index) => draft.put(`${column(index)}3`, head, HEAD));
  rows.forEach((row, index) => drawRow(draft, row, index + 4));
  const last = rows.length + 3;
  draft.lists.push({ area: `I4:I${last + 20}`, items: Object.keys(FILLS) });
  draft.lists.push({
    area: `H4:H${last + 20}`,
    items: ["Not started", "In progress", "Complete", "Closed"],
  });
  draft.frozenRows = 3;
  draft.titleRows = "$3:$3";
  return {
    draft,
    table: expectedTable(name, `A3:L${last}`),
    actions: rows.map((row, index) => expectedAction(name, row, index + 4)),
    flags: rows.flatMap(({ ref, flags }, index) =>
      flags.map((note) => flagAt(note, ref, name, `${note.split(" ")[2] ?? ""}${index + 4}`)),
    ),
  };
}

function drawRow(draft: SheetDraft, row: ShortAction, at: number): void {
  const cells: readonly Content[] = [
    row.ref,
    row.priority,
    row.text,
    row.owner,
    row.start,
    row.original,
    row.revised,
    row.stage,
    row.rag,
    row.direction,
    row.update,
    row.evidence,
  ];
  cells.forEach((content, index) => {
    const fill = index === 8 && row.rag !== null ? FILLS[row.rag] : undefined;
    draft.put(`${column(index)}${at}`, content, fill ? { ...TEXT, fill } : TEXT);
  });
}

function expectedTable(sheet: string, range: string): ExpectedTable {
  const columns = {
    ref: "A",
    theme: "B",
    action: "C",
    lead: "D",
    start: "E",
    originalDue: "F",
    revisedDue: "G",
    stage: "H",
    rag: "I",
    direction: "J",
    update: "K",
    evidence: "L",
  };
  return { sheet, range, headerRows: 1, columns, quarters: [], ragKey: RAG_KEY };
}

function expectedAction(sheet: string, row: ShortAction, at: number): ExpectedAction {
  const [rag = null, status = "unrated"] = row.now?.split(" ") ?? [];
  const { originalDue, ...dates } = dateFields(row.by);
  const rated = rag === null ? null : RAG_KEY[rag as keyof typeof RAG_KEY];
  return {
    ref: row.ref,
    sheet,
    cell: `C${at}`,
    theme: row.priority,
    objective: null,
    ...textEnds(row.text),
    leads: row.owner === null ? [] : (LEADS[row.owner] ?? [{ name: row.owner }]),
    ...dates,
    ...(row.revised === null || row.revised === "-" ? {} : { originalDue: originalDue ?? null }),
    milestones: [],
    ratings:
      rag === null || rated === null ? [] : [{ period: "now", rag, status: rated, cell: `I${at}` }],
    rag,
    status,
    hasEvidence: row.evidence !== null && row.evidence !== "to follow",
    seeAlso: null,
  };
}

function column(index: number): string {
  return String.fromCharCode(65 + index);
}
