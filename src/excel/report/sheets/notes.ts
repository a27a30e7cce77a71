import type { Note } from "../../../tracker/summary/report";
import { linkFormula } from "../formulas";
import { listSheet, type ListColumn } from "../listSheet";
import type { ReportSheet } from "../reportSheet";
import type { CellInput } from "../sheetPlan";

const COLUMNS: readonly ListColumn[] = [
  { header: "About", width: 110 },
  { header: "Note", width: 520 },
  { header: "Count", width: 50, look: "number" },
  { header: "Worksheet", width: 140 },
  { header: "Cell", width: 60, look: "link" },
];

/** Board notes: what was read and left out, the rules and their counts, every assumption and doubt. */
export const notesSheet: ReportSheet = {
  id: "notes",
  name: "Board notes",
  tabColour: "#6B7785",
  plan: ({ report }) =>
    listSheet({
      title: "Notes to the board report",
      lines: [
        "What was read and how it was counted, so that every number can be checked.",
        "A blank count or cell means that a note has none.",
      ],
      tableId: "BoardNotes",
      columns: COLUMNS,
      whenEmpty: "No notes",
      rows: report.notes.map(row),
      printed: COLUMNS.length,
      footer: report.title,
    }),
};

function row({ topic, note, count, source }: Note): readonly CellInput[] {
  const link = source === null ? "" : { formula: linkFormula(source.sheet, source.cell) };
  return [topic, note, count ?? "", source?.sheet ?? "", link];
}
