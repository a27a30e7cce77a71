import { TABLE_IDS, type TableId } from "../../src/excel/report/sheetPlan";

/** The tables' names where no other table of the workbook has one of them. */
export const USUAL_NAMES = Object.fromEntries(TABLE_IDS.map((id) => [id, id])) as Record<
  TableId,
  string
>;
