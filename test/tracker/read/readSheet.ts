import type { WorksheetGrid } from "../../../src/tracker/grid";
import type { Action, Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { workbook, worksheet, type CellSketch } from "../../support/worksheet";

export type Sketch = readonly (readonly CellSketch[])[];

export const AS_OF = "2024-01-15";

/** The plan of one sheet, called "Plan", drawn as rows. */
export function readSheet(rows: Sketch): Plan {
  return readSheets(worksheet("Plan", rows));
}

export function readSheets(...sheets: readonly WorksheetGrid[]): Plan {
  return readPlan(workbook(...sheets), { asOf: AS_OF });
}

/** One value of every action, in order. */
export function each<T>(plan: Plan, value: (action: Action) => T): T[] {
  return plan.actions.map(value);
}

/** A header and rows of a plain table: reference, action, lead, date, rating. */
export const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG"] as const;
