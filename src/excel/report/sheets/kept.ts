import type { CellValue } from "../../../tracker/grid";
import type { BoardReport } from "../../../tracker/summary/report";
import { asInput } from "../asInput";
import { listSheet, type ListColumn } from "../listSheet";
import { counted } from "../parts";
import { peopleCells, peopleListColumns } from "../peopleCells";
import { KEY_HEADER, type ReportColumns } from "../peopleColumns";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";
import { underThemeWord } from "../themeHeader";
import { KEPT_TOLD, WHY_HEADER, type KeptRow } from "../sortWriting";
import { exceptionColumns } from "./exceptions";

const WIDTHS: Readonly<Record<(typeof KEPT_TOLD)[number], number>> = {
  Theme: 90,
  Reference: 62,
  Action: 220,
  Lead: 120,
  "Original due": 62,
};

const TOLD: readonly ListColumn[] = [
  ...KEPT_TOLD.map((header): ListColumn =>
    header === "Original due"
      ? { header, width: WIDTHS[header], format: "dd/mm/yyyy", look: "number" }
      : { header, width: WIDTHS[header], format: header === "Reference" ? "@" : "General" },
  ),
  { header: WHY_HEADER, width: 110 },
];
const toldColumns = ({ report, writing }: SheetInput): readonly ListColumn[] =>
  TOLD.map((column) => underThemeWord(column, report.themeWord, writing.sorted.columns));
const KEY: ListColumn = { header: KEY_HEADER, width: 110, format: "@", look: "muted" };

/** What stands in the table where there is nothing to tell. */
export const NO_KEPT = "Nothing is kept here";

/** Board kept comments: what people wrote on actions that are no exceptions any more, or gone from the plan. */
export const keptSheet: ReportSheet = {
  id: "kept",
  name: "Board kept comments",
  tabColour: "#7A5C00",
  isWanted: ({ writing }) => writing.sorted.kept.length > 0,
  isNeeded: ({ sections, mode }) => sections.includes("exceptions") && mode === "working",
  holds: () => "What people wrote on actions that are no exceptions any more",
  plan: (input) => {
    const { kept, columns: people } = input.writing.sorted;
    const columns = [...toldColumns(input), ...peopleListColumns(people), KEY];
    const headers = columns.map(({ header }) => header);
    return listSheet({
      title: "Kept comments",
      lines: [
        `What people wrote on Board exceptions about ${counted(kept.length, "action")} not told there now: each comment goes back when its action is an exception again.`,
        "To let one go, delete its row. The shaded columns can be filled here too. A blank cell means that there is nothing to tell.",
      ],
      tableId: "BoardKeptComments",
      columns,
      whenEmpty: NO_KEPT,
      rows: kept.map((row, index) => keptRow(row, { index, headers }, input)),
      printed: TOLD.length + people.length,
      report: input.report,
    });
  },
};

/** The action as it was last told. */
function keptRow(
  row: KeptRow,
  place: { readonly index: number; readonly headers: readonly string[] },
  input: SheetInput,
): readonly CellInput[] {
  const { sorted, sources } = input.writing;
  const stands = input.anew || !row.isKept ? null : (sources[0]?.kept?.headers ?? null);
  return [
    ...KEPT_TOLD.map((header) => asInput(row.told.get(header) ?? "")),
    row.why,
    ...peopleCells(row, sorted.columns, { ...place, stands }),
    row.key,
  ];
}

/** The columns that the report fills in this list, and what Board exceptions would tell in them. */
export function keptColumns(report: BoardReport): ReportColumns {
  const { headers, cells } = exceptionColumns(report);
  const own = [...KEPT_TOLD, WHY_HEADER, KEY_HEADER];
  const cellsOf = (row: readonly CellValue[]) =>
    own.map((header) => row[headers.indexOf(header)] ?? "");
  return {
    headers: own,
    notAlways: [],
    cells: new Map([...cells].map(([key, row]) => [key, cellsOf(row)])),
  };
}
