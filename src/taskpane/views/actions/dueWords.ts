import { longDate } from "../../../actions/words";
import type { Action } from "../../../tracker/model";

/** When an action is or was due, in a few words. */
export function dueWords({ due, completed, ongoing }: Action): string {
  if (completed !== null) return `Completed ${longDate(completed)}`;
  if (due !== null) return `Due ${longDate(due)}`;
  return ongoing ? "Ongoing" : "No due date";
}
