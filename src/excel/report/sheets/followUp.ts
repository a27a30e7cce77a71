import { tableColumn, textLiteral } from "../formulas";
import { area } from "../parts";
import { LIST_HEADER_ROW } from "../listSheet";
import { LOGS, placeOf } from "../logs";
import { logSheet } from "../logSheet";
import type { LogTable } from "../logTable";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";
import { longDate } from "../../../tracker/summary/words";

const { columns } = LOGS["follow-up"];
const STATUSES = ["Open", "Closed"];

const sheet = logSheet({
  log: LOGS["follow-up"],
  title: "Follow-up",
  lines: (input, table) => [
    openWords(input, table),
    input.report.mode === "working"
      ? "What the board itself asked for. Each report keeps this table as you leave it: sort it, rename or add columns, type on below."
      : "What the board itself asked for. A blank cell means that there is nothing to tell.",
  ],
  tableId: "BoardFollowUp",
  whenEmpty: "No action of the board's is recorded",
  whenBlank: null,
});

/** In public, where columns are left out, a column goes by its name alone. */
function headerOf(
  { report }: SheetInput,
  { headers }: LogTable,
  header: string,
): string | undefined {
  if (report.mode === "publication") return headers.find((each) => each === header);
  return headers[placeOf(columns, headers, header)];
}

/** "2 open, 1 of them due before 31 March 2024." */
function openWords(input: SheetInput, table: LogTable): CellInput {
  const { report, tableNames, serial } = input;
  const [action, due, status] = ["Action", "Due", "Status"].map((header) => {
    const found = headerOf(input, table, header);
    return found === undefined ? undefined : tableColumn(tableNames.BoardFollowUp, found);
  });
  if (action === undefined || status === undefined) return "Actions of the board's own.";
  const open = `COUNTIFS(${action},"?*",${status},"<>Closed"`;
  const words = textLiteral(` of them due before ${longDate(report.asOf)}.`);
  const late =
    due === undefined ? '"."' : `", "&${open},${due},"<${serial(report.asOf)}")&${words}`;
  return { formula: `=IF(${open})=0,"Nothing is open.",${open})&" open"&${late})` };
}

/** Board follow-up: the actions that the board itself asked for, carried from report to report. */
export const followUpSheet: ReportSheet = {
  id: "follow-up",
  name: "Board follow-up",
  tabColour: "#1F6F8B",
  isWanted: sheet.isWanted,
  holds: () => "What the board itself asked for, by whom and by when, for you to fill",
  plan: (input) => {
    const table = sheet.tableOf(input);
    const status = headerOf(input, table, "Status");
    const at = status === undefined ? -1 : table.headers.indexOf(status);
    const cells = area(LIST_HEADER_ROW + 1, at, Math.max(1, table.rows.length), 1);
    const isOffered = at !== -1 && input.report.mode === "working";
    return {
      ...sheet.plan(input),
      ...(isOffered ? { choices: [{ area: cells, from: STATUSES }] } : {}),
    };
  },
};
