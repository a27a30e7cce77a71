import type { Action, IsoDate } from "../model";
import type { ActionFacts } from "./actionFacts";
import { daysBetween } from "./words";

/** A date that has gone by, and how many days ago. */
export interface Passed {
  readonly date: IsoDate;
  readonly days: number;
}

/** The date that the overdue flag points at: a milestone's where its cell is one, else the action's own. */
export function passedDate({ action, flags, deadline }: ActionFacts, asOf: IsoDate): Passed | null {
  if (deadline === "No" || deadline === "Set aside") return null;
  const cell = flags.find(({ rule }) => rule === "overdue")?.cell;
  const date = milestoneAt(action, cell) ?? action.due;
  return date === null ? null : { date, days: daysBetween(date, asOf) };
}

function milestoneAt({ milestones }: Action, cell: string | undefined): IsoDate | null {
  return milestones.find((milestone) => milestone.cell === cell)?.due ?? null;
}
