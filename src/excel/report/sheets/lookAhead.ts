import { NO_FIRM_DATE } from "../../../tracker/summary/lookAhead";
import type { AheadRow } from "../../../tracker/summary/sections";
import type { BoardReport } from "../../../tracker/summary/report";
import { listWords, longDate } from "../../../tracker/summary/words";
import { linkFormula } from "../formulas";
import { THEME_HEADER, underThemeWord } from "../themeHeader";
import { listSheet, type ListColumn } from "../listSheet";
import { counted } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";

interface Column extends ListColumn {
  readonly cell: (row: AheadRow, input: SheetInput) => CellInput;
}

const MILESTONE: Column = {
  header: "What falls due",
  width: 170,
  cell: ({ milestone, month }) => milestone ?? (month === NO_FIRM_DATE ? "" : "The whole action"),
};
const ACTION: Column = { header: "Action", width: 180, cell: ({ action }) => action };
const SOURCE: Column = {
  header: "Source cell",
  width: 56,
  look: "link",
  cell: ({ source }) => ({ formula: linkFormula(source.sheet, source.cell) }),
};

const COLUMNS: readonly Column[] = [
  { header: "Month", width: 90, cell: ({ month }) => month },
  {
    header: "Due",
    width: 62,
    format: "dd/mm/yyyy",
    look: "number",
    optional: true,
    cell: ({ due }, { serial }) => (due === null ? "" : serial(due)),
  },
  {
    header: "Days to go",
    width: 44,
    format: "0",
    look: "number",
    optional: true,
    cell: ({ daysToGo }) => daysToGo ?? "",
  },
  { header: THEME_HEADER, width: 84, cell: ({ theme }) => theme },
  { header: "Reference", width: 62, format: "@", cell: ({ ref }) => ref },
  ACTION,
  MILESTONE,
  { header: "Lead", width: 150, cell: ({ lead }) => lead },
  { header: "Status", width: 70, status: true, cell: ({ status }) => status },
  { header: "Already in doubt", width: 130, cell: ({ doubt }) => doubt },
  SOURCE,
];

/** Board look-ahead: what falls due in the next quarter, by its date, and what has no firm date. */
export const lookAheadSheet: ReportSheet = {
  id: "look-ahead",
  name: "Board look-ahead",
  tabColour: "#8A5A00",
  holds: ({ lookAhead: { rows } }) => {
    const undated = rows.filter(({ month }) => month === NO_FIRM_DATE).length;
    return `${counted(rows.length - undated, "date")} that fall due, ${counted(undated, "action")} with no firm date`;
  },
  plan: (input) => {
    const { report } = input;
    const { rows, until } = report.lookAhead;
    const columns = shownColumns(report);
    return listSheet({
      title: "Look-ahead",
      lines: [
        `What falls due from ${longDate(report.asOf)} to ${longDate(until)}, milestones too, and what has no firm date; complete actions are left out.`,
        monthWords(rows),
      ],
      tableId: "BoardLookAhead",
      columns,
      whenEmpty: "Nothing falls due",
      rows: rows.map((row) => columns.map(({ cell }) => cell(row, input))),
      printed: columns.filter((column) => column !== SOURCE).length,
      report,
    });
  },
};

/**
 * For publication there are no links to source cells; a plan without milestones has nothing to say of them, and the actions
 * have their room.
 */
function shownColumns({ mode, lookAhead, themeWord }: BoardReport): readonly Column[] {
  const all = (mode === "working" ? COLUMNS : COLUMNS.filter((column) => column !== SOURCE)).map(
    (column) => underThemeWord(column, themeWord),
  );
  if (lookAhead.rows.some(({ milestone }) => milestone !== null)) return all;
  const width = ACTION.width + MILESTONE.width;
  return all
    .filter((column) => column !== MILESTONE)
    .map((column) => (column === ACTION ? { ...ACTION, width } : column));
}

/** "January 2026: 2 dates; February 2026: 1 date; no firm date: 3 actions." */
function monthWords(rows: readonly AheadRow[]): string {
  if (rows.length === 0) {
    return "Nothing falls due by then, and no open action’s date is missing, to be confirmed or ambiguous: the rest of the row is blank.";
  }
  const months = [...new Set(rows.map(({ month }) => month))].map((month) => {
    const count = rows.filter((row) => row.month === month).length;
    return month === NO_FIRM_DATE
      ? `${counted(count, "action")} with no firm date`
      : `${counted(count, "date")} in ${month}`;
  });
  const isUndated = rows.every(({ month }) => month === NO_FIRM_DATE);
  return `${isUndated ? "No date falls due; " : ""}${listWords(months)}. A blank date means that the plan gives none.`;
}
