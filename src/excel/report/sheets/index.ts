import type { ReportSheet } from "../reportSheet";
import { actionsSheet } from "./actions";
import { decisionsSheet } from "./decisions";
import { exceptionsSheet } from "./exceptions";
import { followUpSheet } from "./followUp";
import { keptSheet } from "./kept";
import { leadsSheet } from "./leads";
import { lookAheadSheet } from "./lookAhead";
import { notesSheet } from "./notes";
import { quartersSheet } from "./quarters";
import { summarySheet } from "./summary";

/** The board report's sheets, in the order in which they stand in the workbook. */
export const REPORT_SHEETS: readonly ReportSheet[] = [
  summarySheet,
  exceptionsSheet,
  keptSheet,
  lookAheadSheet,
  quartersSheet,
  leadsSheet,
  decisionsSheet,
  followUpSheet,
  actionsSheet,
  notesSheet,
];
