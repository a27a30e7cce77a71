import type { Action, Severity } from "../../model";
import type { Finding } from "./rule";

/** A finding about an action, at a cell of its worksheet. */
export function at(
  action: Action,
  cell: string,
  severity: Severity,
  message: string,
  suggestion?: string,
): Finding {
  return {
    action,
    severity,
    sheet: action.sheet,
    cell,
    message,
    ...(suggestion && { suggestion }),
  };
}
