import type { ReportSheet } from "../reportSheet";
import { actionsSheet } from "./actions";
import { exceptionsSheet } from "./exceptions";
import { leadsSheet } from "./leads";
import { lookAheadSheet } from "./lookAhead";
import { notesSheet } from "./notes";
import { quartersSheet } from "./quarters";
import { summarySheet } from "./summary";

/** The board report's sheets, in the order in which they stand in the workbook. */
export const REPORT_SHEETS: readonly ReportSheet[] = [
  summarySheet,
  exceptionsSheet,
  lookAheadSheet,
  quartersSheet,
  leadsSheet,
  actionsSheet,
  notesSheet,
];
