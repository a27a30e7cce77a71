import { recalculate } from "../calc";
import type { Session } from "../richapi/session";

/** Brings formulas up to date, unless somebody wants to say when; costs nothing where nothing changed. */
export function calculateNow(session: Session): void {
  if (session.calculationMode === "Manual") return;
  recalculate(session.workbook, { now: session.now() });
}
