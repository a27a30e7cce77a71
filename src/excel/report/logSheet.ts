import { listSheet } from "./listSheet";
import type { Log } from "./logs";
import { logTable, publishedLog, type LogTable } from "./logTable";
import type { ReportSheet, SheetInput } from "./reportSheet";
import type { CellInput, TableId } from "./sheetPlan";
import type { FoundTable } from "./writing";

/** Rows to type into, for those who work on it. */
const BLANK_ROWS = 5;
/** Points, for a column that people added. */
const ADDED_WIDTH = 120;

interface LogSheet {
  readonly log: Log;
  readonly title: string;
  readonly lines: (input: SheetInput, table: LogTable) => readonly [CellInput, CellInput];
  readonly tableId: TableId;
  readonly whenEmpty: string;
  /** What a blank cell of a column is told as in public; null where blank says it. */
  readonly whenBlank: { readonly header: string; readonly text: string } | null;
  /** What is to be added to it that stands elsewhere. */
  readonly more?: (input: WritingInput) => FoundTable | undefined;
}

type WritingInput = Pick<SheetInput, "report" | "writing">;

/** The parts of a sheet that is a log: all of it is people's, and it is left as they leave it. */
export function logSheet({ log, title, lines, tableId, whenEmpty, whenBlank, more }: LogSheet) {
  const tableOf = ({ report, writing, anew }: WritingInput & Partial<SheetInput>): LogTable => {
    const found = writing.sources.map((source) => source[log.id]);
    const sources = [...(anew === true ? [undefined] : []), ...found, more?.({ report, writing })];
    if (report.mode === "working") return logTable(log, sources, BLANK_ROWS);
    const table = logTable(log, sources, 0);
    return table.filled === 0 ? table : publishedLog(table, whenBlank);
  };
  const isWanted: ReportSheet["isWanted"] = (input) =>
    input.report.mode === "working" || tableOf(input).filled > 0;
  const plan = (input: SheetInput) => {
    const table = tableOf(input);
    const widths = new Map(log.columns.map(({ header, width }) => [header, width]));
    return listSheet({
      title,
      lines: lines(input, table),
      tableId,
      columns: table.headers.map((header, at) => ({
        header,
        width: widths.get(header) ?? ADDED_WIDTH,
        format: table.formats[at] ?? "General",
        look: "people",
      })),
      whenEmpty,
      rows: table.rows,
      printed: table.headers.length,
      report: input.report,
    });
  };
  return { tableOf, isWanted, plan };
}
