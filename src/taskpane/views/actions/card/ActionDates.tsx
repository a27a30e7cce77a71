import { longDate } from "../../../../actions/words";
import type { Action } from "../../../../tracker/model";
import type { CardPart } from "./cardPart";
import { ToldRows, type ToldRow } from "./ToldRows";

/** When the action starts, is due and was completed. */
export function ActionDates({ action, onSelect }: CardPart) {
  return <ToldRows title="Dates" rows={datesOf(action)} action={action} onSelect={onSelect} />;
}

function datesOf({ start, due, originalDue, completed, ongoing }: Action): readonly ToldRow[] {
  const isRevised = originalDue !== null;
  const goesOn = ongoing ? ", and ongoing" : "";
  const dueWords = due === null ? (ongoing ? "Ongoing" : "No date") : longDate(due) + goesOn;
  return [
    ...(start === null ? [] : [["Start", longDate(start), "start"] as const]),
    ...(completed !== null && due === null
      ? []
      : [[isRevised ? "Revised due date" : "Due", dueWords, "due"] as const]),
    ...(isRevised ? [["Original due date", longDate(originalDue), "originalDue"] as const] : []),
    ...(completed === null ? [] : [["Completed", longDate(completed), "due"] as const]),
  ];
}
