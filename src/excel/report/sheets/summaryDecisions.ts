import { tableColumn, tableHeader, textLiteral } from "../formulas";
import { LOGS, NUMBER_HEADER, placeOf } from "../logs";
import { area, block, joinParts, lines, styled, type SheetPart } from "../parts";
import type { SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";
import type { EarlierState } from "../write/readEarlier";
import { decisionsTable, UNDECIDED } from "./decisions";
import * as layout from "./summaryLayout";
import { themeColumns } from "./summaryThemes";

/** What the heading begins with, whichever way decisions are kept: they are found by it. */
const HEADING = "Decisions asked for";
const ROW_HEIGHT = 17;
const LOG_NAME = "Board decisions";
/** Characters of a decision that fit one line of the page; the log has the rest. */
const LONGEST = 150;
const NONE = "No decision is asked for.";

/** The decisions that somebody typed under that heading: where a formula stands, it was not typed. */
export function typedDecisions({
  values,
  formulas,
}: Pick<EarlierState, "values" | "formulas">): readonly string[] {
  const at = values.findIndex((row) => row.some((cell) => String(cell).startsWith(HEADING)));
  if (at === -1) return [];
  const rows = values.slice(at + 1, at + 1 + layout.DECISION_ROWS);
  const end = rows.findIndex((row) => row.includes(layout.AGES_HEADING));
  return rows.slice(0, end === -1 ? undefined : end).flatMap((row, index) => {
    const typed = row.filter(
      (cell, column) => cell !== "" && formulas[at + 1 + index]?.[column] === cell,
    );
    return typed.length === 0 ? [] : [typed.join(" ")];
  });
}

/**
 * What the board is asked to decide: the decisions of Board decisions that are not taken yet, each by a formula; where
 * the report has no such sheet, rows to type in, which are left as they are.
 */
export function decisionsPart(input: SheetInput): SheetPart {
  const { report } = input;
  const isLogged = report.sections.includes("decisions");
  const rows = isLogged ? openDecisions(input) : keptDecisions(input);
  const places = Array.from({ length: layout.DECISION_ROWS }, (_, at) => layout.DECISIONS + at);
  return joinParts([
    lines(layout.DECISIONS - 1, [headingWords(input, isLogged)], "heading", layout.HEIGHTS.heading),
    {
      blocks:
        rows === null
          ? []
          : [
              block(
                layout.DECISIONS,
                0,
                rows.map((row) => [row]),
              ),
            ],
      styles: [
        styled(
          isLogged ? "lined" : "decision",
          area(layout.DECISIONS, 0, layout.DECISION_ROWS, themeColumns(report)),
        ),
      ],
      rowHeights: places.map((row) => ({ row, height: ROW_HEIGHT })),
    },
  ]);
}

function headingWords({ report }: SheetInput, isLogged: boolean): string {
  if (report.mode === "publication") return HEADING;
  const about = isLogged
    ? ` and not yet decided (type them on ${LOG_NAME})`
    : " (write in the shaded rows; each report keeps them)";
  return `${HEADING}${about}`;
}

/** null where the rows are left as they stand. */
function keptDecisions({ writing: { sources }, anew }: SheetInput): readonly CellInput[] | null {
  const [own, ...others] = sources.map(({ asked }) => asked);
  if (!anew && own !== undefined && own.length > 0) return null;
  const asked = [own, ...others].find((each) => each !== undefined && each.length > 0);
  return asked === undefined ? null : filledUp(asked);
}

function filledUp(cells: readonly CellInput[]): readonly CellInput[] {
  return Array.from({ length: layout.DECISION_ROWS }, (_, at) => cells[at] ?? "");
}

/** One row each, and in the last how many more there are. */
function openDecisions(input: SheetInput): readonly CellInput[] {
  const table = input.tableNames.BoardDecisions;
  const { headers, rows } = decisionsTable(input);
  if (rows.length === 0) return filledUp([NONE]);
  const headerOf = (header: string): string | null => {
    const at =
      input.report.mode === "publication"
        ? headers.indexOf(header)
        : placeOf(LOGS.decisions.columns, headers, header);
    return headers[at] ?? null;
  };
  const [askedHeader, decidedHeader] = [headerOf("Decision asked"), headerOf("Decided")];
  if (askedHeader === null || decidedHeader === null) return filledUp([`${LOG_NAME} holds them.`]);
  const [asked, decided] = [tableColumn(table, askedHeader), tableColumn(table, decidedHeader)];
  const numberHeader = headerOf(NUMBER_HEADER);
  const number = numberHeader === null ? null : tableColumn(table, numberHeader);
  const isOpen = `(LEN(${asked})>0)*((LEN(${decided})=0)+(${decided}=${textLiteral(UNDECIDED)}))`;
  const count = `SUMPRODUCT(${isOpen})`;
  // One header's cell, not the whole row of them: LibreOffice, which makes the PDF, gives an error for the row.
  const row = `(ROW(${asked})-ROW(${tableHeader(table, askedHeader)}))`;
  // What is decided sorts behind every row that a table can have.
  const place = (nth: number) => `SUMPRODUCT(SMALL(${row}*${isOpen}+9999999*(1-${isOpen}),${nth}))`;
  const told = (nth: number): string => {
    const before = number === null ? "" : `INDEX(${number},${place(nth)})&". "&`;
    const text = `INDEX(${asked},${place(nth)})`;
    return `${before}LEFT(${text},${LONGEST})&IF(LEN(${text})>${LONGEST},"…","")`;
  };
  const last = layout.DECISION_ROWS;
  return Array.from({ length: last }, (_, at): CellInput => {
    const whenNone = at === 0 ? textLiteral(NONE) : '""';
    const one = `IF(${count}<${at + 1},${whenNone},${told(at + 1)})`;
    if (at + 1 < last) return { formula: `=${one}` };
    const rest = `"and "&(${count}-${last - 1})&${textLiteral(` more on ${LOG_NAME}`)}`;
    return { formula: `=IF(${count}>${last},${rest},${one})` };
  });
}
