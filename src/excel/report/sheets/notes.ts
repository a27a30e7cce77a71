import type { Note } from "../../../tracker/summary/report";
import { longDate } from "../../../tracker/summary/words";
import { linkFormula } from "../formulas";
import { listSheet, type ListColumn } from "../listSheet";
import { counted } from "../parts";
import type { ReportSheet } from "../reportSheet";
import type { CellInput } from "../sheetPlan";

const COLUMNS: readonly ListColumn[] = [
  { header: "About", width: 110 },
  { header: "Note", width: 520 },
  { header: "Count", width: 50, look: "number", optional: true },
  { header: "Worksheet", width: 140 },
  { header: "Cell", width: 60, look: "link" },
];

/** For publication there are no links to source cells. */
const PUBLIC = 3;

/** Board notes: what was read and left out, the rules and their counts, every assumption and doubt. */
export const notesSheet: ReportSheet = {
  id: "notes",
  name: "Board notes",
  tabColour: "#6B7785",
  holds: ({ notes }) => `${counted(notes.length, "note")} on what was read and how it was counted`,
  plan: ({ report }) => {
    const columns = report.mode === "working" ? COLUMNS : COLUMNS.slice(0, PUBLIC);
    return listSheet({
      title: "Notes to the board report",
      lines: [
        `What was read and how it was counted as at ${longDate(report.asOf)}, so that every number can be checked.`,
        "A count is of the actions, flags, rows or reports that a note tells of; a blank count or cell means that a note has none.",
      ],
      tableId: "BoardNotes",
      columns,
      whenEmpty: "No notes",
      rows: report.notes.map((note) => row(note).slice(0, columns.length)),
      printed: columns.length,
      report,
    });
  },
};

function row({ topic, note, count, source }: Note): readonly CellInput[] {
  const link = source === null ? "" : { formula: linkFormula(source.sheet, source.cell) };
  return [topic, note, count ?? "", source?.sheet ?? "", link];
}
