import { longDate } from "../../../actions/words";
import type { ActionLine } from "../../../actions/describeActions";

/** When an action is or was due, in a few words. */
export function dueWords({ action, flags, setAside }: ActionLine): string {
  const { due, completed, ongoing } = action;
  if (completed !== null) return `Completed ${longDate(completed)}`;
  if (due !== null) return `Due ${longDate(due)}`;
  if (ongoing) return "Ongoing";
  const told = [...flags, ...setAside.map(({ flag }) => flag)];
  const isOpen = told.some(({ rule }) => rule === "date-to-be-confirmed");
  return isOpen ? "Date to be confirmed" : "No due date";
}
