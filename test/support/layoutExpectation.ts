import { parseAddress } from "../../scripts/make-samples/xlsx/address";
import { plainText } from "../../scripts/make-samples/xlsx/cell";
import {
  countActions,
  dateFields,
  textEnds,
  type Expectation,
  type ExpectedAction,
  type ExpectedFlag,
  type ExpectedTable,
} from "../../scripts/make-samples/expectation";
import type { ActionFacts, Layout, SheetFacts, SheetSketch, TableFacts } from "./layout";

/** What must be read from a layout, in the shape of every expectation. */
export function layoutExpectation(layout: Layout): Expectation {
  const { asOf, says, sheets, read, notTrackers = [] } = layout;
  const actions = read.flatMap((facts) => {
    const sketch = sheets.find(({ name }) => name === facts.sheet);
    return facts.actions.map((action) => expectedAction(facts, action, textAt(sketch, action.at)));
  });
  return {
    asOf,
    workbook: "layout.xlsx",
    source: says,
    counts: countActions(actions),
    notTrackers,
    trackers: read.flatMap(({ sheet, tables }) => tables.map((table) => tableFacts(sheet, table))),
    actions,
    flags: read.flatMap(({ sheet, flags = [] }) => flags.map((note) => expectedFlag(sheet, note))),
  };
}

function tableFacts(sheet: string, table: TableFacts): ExpectedTable {
  const { range, headerRows = 1, columns, milestoneColumns = [], quarters = [], ragKey } = table;
  return {
    sheet,
    range,
    headerRows,
    columns,
    milestoneColumns: milestoneColumns.map((note) => {
      const [column = "", due = ""] = note.split(" ");
      return { column, due };
    }),
    quarters: quarters.map((note) => {
      const { label, words } = labelled(note, 3);
      const [column = "", start = "", end = ""] = words;
      return { label, column, start, end };
    }),
    ragKey: ragKey ?? {},
  };
}

function expectedAction(facts: SheetFacts, action: ActionFacts, text: string): ExpectedAction {
  const [rag = null, status = "unrated"] = action.now?.split(" ") ?? [];
  return {
    ref: action.ref ?? null,
    sheet: facts.sheet,
    cell: action.at,
    theme: action.theme ?? facts.theme ?? facts.sheet,
    objective: action.objective ?? null,
    ...textEnds(action.text ?? text),
    leads: (action.leads ?? []).map((name) => ({ name })),
    ...dateFields(action),
    milestones: (action.milestones ?? []).map((note) => {
      const [due = "", cell = ""] = note.split(" ");
      return { due, cell };
    }),
    ratings: (action.ratings ?? []).map(expectedRating),
    rag: rag === "-" ? null : rag,
    status,
    hasEvidence: action.evidence ?? false,
    seeAlso: null,
  };
}

function expectedRating(note: string): ExpectedAction["ratings"][number] {
  const { label, words } = labelled(note, 3);
  const [rag = "", status = "", cell = ""] = words;
  return { period: label, rag: rag === "-" ? null : rag, status, cell };
}

/** "overdue high 1.1 E5". */
function expectedFlag(sheet: string, note: string): ExpectedFlag {
  const [rule = "", severity = "", ref = "", cell = ""] = note.split(" ");
  return { rule, severity, ref: ref === "-" ? null : ref, sheet, cell };
}

/** A label that may be several words, then a fixed number of words. */
function labelled(note: string, count: number): { label: string; words: string[] } {
  const words = note.split(" ");
  return { label: words.slice(0, -count).join(" "), words: words.slice(-count) };
}

function textAt(sketch: SheetSketch | undefined, at: string): string {
  const { row, column } = parseAddress(at);
  const from = parseAddress(sketch?.from ?? "A1");
  const cell = sketch?.rows[row - from.row]?.[column - from.column] ?? null;
  return plainText(typeof cell === "object" && cell !== null ? cell.is : cell);
}
