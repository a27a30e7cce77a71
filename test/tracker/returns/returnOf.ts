import { readPlan } from "../../../src/tracker/read/readPlan";
import { leadReturns, type LeadReturn } from "../../../src/tracker/returns/leadReturn";
import { readReturn, type ReadReturn } from "../../../src/tracker/returns/readReturn";
import { RETURN_HEADERS, type ReturnColumn } from "../../../src/tracker/returns/returnColumns";
import type { UpdateContext } from "../../../src/tracker/update/target";
import type { CellValue, WorkbookSnapshot } from "../../../src/tracker/grid";
import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { day, workbook, worksheet, type CellSketch, type CellSpec } from "../../support/worksheet";

export const LEAD = "Head of SEND";

/** A plan of two leads: one has two actions of her own, and they share the third. */
export function aTracker(change: (rows: CellSketch[][]) => void = () => undefined): UpdateContext {
  const rows: CellSketch[][] = [
    ["Ref", "Action", "Lead", "Due date", "RAG", "Progress", "Evidence", "Revised date"],
    [
      "1.1",
      "Agree a checklist with settings",
      LEAD,
      day("31/07/2026"),
      "Amber",
      "Draft out",
      "Draft",
      null,
    ],
    [
      "1.2",
      "Train every setting in its use",
      LEAD,
      day("30/09/2026"),
      "Green",
      null,
      "Dates",
      null,
    ],
    [
      "1.3",
      "Publish a guide for parents",
      `${LEAD} / Jo Poole`,
      day("31/12/2026"),
      "Green",
      null,
      null,
      null,
    ],
    [
      "1.4",
      "Ask parents what they think",
      "Jo Poole",
      day("31/12/2026"),
      "Amber",
      null,
      "Survey",
      null,
    ],
    [
      "1.5",
      "Report to the board each term",
      "Jo Poole",
      day("31/12/2026"),
      "Red",
      null,
      "Minutes",
      null,
    ],
  ];
  change(rows);
  return contextOf(workbook(worksheet("Plan", rows)));
}

export function contextOf(snapshot: WorkbookSnapshot): UpdateContext {
  return {
    plan: readPlan(snapshot, { asOf: "2026-06-30", corrections: NO_CORRECTIONS }),
    snapshot,
  };
}

/** A return as its sheet shows it: a title, the headers, a row for each action. */
export interface Sheet {
  readonly header: ReturnColumn[];
  readonly rows: Record<ReturnColumn, CellValue | CellSpec>[];
  /** Said by its file; left out where Excel has it open. */
  date1904?: boolean;
}

/** The return of a lead as she filled it in, and as it is read again. */
export function returned(
  context: UpdateContext,
  fill: (sheet: Sheet) => void,
  lead = LEAD,
  source = `${lead}.xlsx`,
): ReadReturn {
  const sheet = sheetOf(madeFor(context, lead));
  fill(sheet);
  const { header, rows, date1904 } = sheet;
  const cells: (CellValue | CellSpec)[][] = [
    ["A title"],
    header.map((column) => RETURN_HEADERS[column]),
    ...rows.map((row) => header.map((column) => row[column])),
  ];
  const specs = cells.map((row) =>
    row.map((cell): CellSpec =>
      typeof cell === "object" ? cell : { text: String(cell), value: cell },
    ),
  );
  const read = readReturn(source, {
    ...{ sheet: "Return", firstRow: 0 },
    values: specs.map((row) => row.map(({ value, text }) => value ?? text)),
    text: specs.map((row) => row.map(({ text }) => text)),
    numberFormats: specs.map((row) => row.map(({ format }) => format ?? "General")),
    ...(date1904 === undefined ? {} : { date1904 }),
  });
  if (read === null) throw new Error("It is not read as a return");
  return read;
}

export function madeFor(context: UpdateContext, lead: string): LeadReturn {
  const [made] = leadReturns(context, "now", lead);
  if (made === undefined) throw new Error(`${lead} has no return`);
  return made;
}

const sheetOf = ({ columns, rows }: LeadReturn): Sheet => ({
  header: [...columns],
  rows: rows.map(({ cells }) => ({ ...cells })),
});

/** The row of an action. */
export function rowOf({ rows }: Sheet, ref: string): Record<ReturnColumn, CellValue | CellSpec> {
  const row = rows.find((each) => each.ref === ref);
  if (row === undefined) throw new Error(`No row ${ref}`);
  return row;
}
