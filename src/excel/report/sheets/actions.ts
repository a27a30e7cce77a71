import type {
  RegisterCell,
  RegisterColumn,
  FixedColumnId,
  RegisterColumnId,
} from "../../../tracker/summary/report";
import { longDate } from "../../../tracker/summary/words";
import { linkFormula } from "../formulas";
import { counted } from "../parts";
import { listSheet, SLIPPED, type ListColumn } from "../listSheet";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";

const WIDTHS: Readonly<Record<FixedColumnId, number>> = {
  ref: 62,
  action: 196,
  theme: 80,
  lead: 110,
  start: 60,
  due: 60,
  originalDue: 60,
  completed: 64,
  status: 64,
  rating: 72,
  lastQuarter: 66,
  deadline: 68,
  overdueAge: 68,
  notJudged: 68,
  evidence: 68,
  flags: 90,
  counted: 54,
  statusBefore: 80,
  change: 80,
  overdueBefore: 80,
  dueBefore: 80,
  dateChange: 80,
  timesMoved: 70,
  daysSlipped: 60,
  slipped: 60,
  stuck: 50,
  copied: 70,
  source: 50,
  sheet: 110,
  themeInFull: 300,
  objective: 300,
  milestones: 400,
  key: 140,
  carried: 320,
};

const QUARTER_WIDTH = 90;

/** For publication there are no links to source cells. */
const LAST_PRINTED: readonly RegisterColumnId[] = ["counted", "source"];

/** Board actions: the register that every count of Board summary goes over. */
export const actionsSheet: ReportSheet = {
  id: "actions",
  name: "Board actions",
  tabColour: "#2F6B4F",
  holds: ({ register: { rows } }) => `${counted(rows.length, "action")}, one row each`,
  plan: (input) => {
    const { columns, rows } = input.report.register;
    const printed = columns.findLastIndex(({ id }) => LAST_PRINTED.includes(id)) + 1;
    const last = columns[printed - 1]?.header ?? "";
    const isWorking = input.report.mode === "working";
    return listSheet({
      title: "Actions",
      lines: [
        `Every action of the plan as at ${longDate(input.report.asOf)}, one row each; Board summary counts those with Yes under Counted.`,
        `A blank date means that the plan gives none. Columns after ${last} are for the screen and are not printed${isWorking ? ": widen one to read it whole" : ""}.`,
      ],
      tableId: "BoardActions",
      columns: columns.map((column, at) => listColumn(column, at < printed)),
      whenEmpty: "No actions",
      rows: rows.map((row) => row.map((cell, at) => cellInput(cell, columns[at], input))),
      printed,
      report: input.report,
    });
  },
};

function widthOf(id: RegisterColumnId): number {
  return id in WIDTHS ? WIDTHS[id as FixedColumnId] : QUARTER_WIDTH;
}

function listColumn({ id, header, kind }: RegisterColumn, printed: boolean): ListColumn {
  const column = { header, width: widthOf(id), status: id === "status" };
  if (kind === "date") return { ...column, format: "dd/mm/yyyy", look: "number", optional: true };
  if (kind === "number") {
    const format = id === "daysSlipped" ? SLIPPED : "0";
    return { ...column, format, look: "number", optional: true };
  }
  if (kind === "link") return { ...column, look: "link" };
  if (id === "key") return { ...column, format: "@", look: "muted" };
  if (id === "ref") return { ...column, format: "@" };
  return printed ? column : { ...column, look: "screen" };
}

function cellInput(
  cell: RegisterCell,
  column: RegisterColumn | undefined,
  { serial }: SheetInput,
): CellInput {
  if (cell === null) return "";
  if (typeof cell === "object") return { formula: linkFormula(cell.sheet, cell.cell) };
  if (typeof cell === "number") return cell;
  return column?.kind === "date" ? serial(cell) : cell;
}
