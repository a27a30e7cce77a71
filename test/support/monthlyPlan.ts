import type { Action, Quarter } from "../../src/tracker/model";
import { aReport } from "./boardReport";
import { anAction, aTable } from "./planBuilder";

const MONTHS: readonly Quarter[] = [
  { label: "April", column: "G", start: "2024-04-01", end: "2024-04-30" },
  { label: "May", column: "H", start: "2024-05-01", end: "2024-05-31" },
];

/** Rated in each month. */
function monthly(ref: string, theme: string): Action {
  const ratings = MONTHS.map(({ label, column, start, end }) => ({
    ...{ period: label, start, end, comment: null, cell: `${column}5`, text: "R" },
    ...({ rag: "red", status: "delayed" } as const),
  }));
  return anAction({ ref, key: ref, theme, ratings, rag: "red", status: "delayed" });
}

const WORKSTREAMS = [monthly("1", "Workstream 1: Waits"), monthly("2", "Workstream 2: Voice")];

/** The report of a plan of workstreams that is rated each month. */
export const MONTHLY_REPORT = aReport(WORKSTREAMS, [], { tables: [aTable({ quarters: MONTHS })] });
