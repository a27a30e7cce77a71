import { LOGS, placeOf } from "../logs";
import { logSheet } from "../logSheet";
import type { LogTable } from "../logTable";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { FoundTable } from "../writing";

const { columns } = LOGS.decisions;

/** Told in public of a decision that is not taken yet. */
export const UNDECIDED = "Not decided yet";

const sheet = logSheet({
  log: LOGS.decisions,
  title: "Decisions",
  lines: ({ report }) => [
    report.mode === "working"
      ? "Type what the board is asked to decide, and later what it decided: Board summary shows those that are not decided yet."
      : "What the board was asked to decide, and what it decided.",
    report.mode === "working"
      ? "Every report keeps this table as you leave it: sort it, rename its columns or add your own, and type on under its last row."
      : "A blank cell means that there is nothing to tell yet.",
  ],
  tableId: "BoardDecisions",
  whenEmpty: "No decision is recorded",
  whenBlank: { header: "Decided", text: UNDECIDED },
  more: typedOnSummary,
});

/** Decisions that somebody typed on Board summary come here. */
function typedOnSummary({ writing }: Pick<SheetInput, "writing">): FoundTable | undefined {
  const asked = writing.sources.flatMap((source) => source.asked);
  const headers =
    writing.sources.find(({ decisions }) => decisions !== undefined)?.decisions?.headers ??
    columns.map(({ header }) => header);
  const header = headers[placeOf(columns, headers, "Decision asked")];
  if (asked.length === 0) return undefined;
  return {
    headers: [header ?? "Decision asked"],
    formats: ["General"],
    rows: asked.map((each) => [each]),
  };
}

/** The decisions as they are to be written. */
export const decisionsTable: (input: SheetInput) => LogTable = sheet.tableOf;

/** Board decisions: what the board was asked and what it decided, carried from report to report. */
export const decisionsSheet: ReportSheet = {
  id: "decisions",
  name: "Board decisions",
  tabColour: "#1F6F8B",
  isWanted: sheet.isWanted,
  holds: () => "What the board is asked to decide and what it decided, for you to fill",
  plan: sheet.plan,
};
