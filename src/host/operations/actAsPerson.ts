import type { Session } from "../richapi/session";
import { calculateNow } from "./calculateNow";

/**
 * Does what a person does at the workbook, between two requests of the add-in: formulas are calculated again, and the
 * add-in is told by the events that it asked for. What the work throws has changed nothing of the workbook.
 */
export function actAsPerson(session: Session, act: (session: Session) => void): void {
  act(session);
  session.endBatch();
  calculateNow(session);
  session.events.deliverSoon();
}
