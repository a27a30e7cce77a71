import type { Action } from "../model";
import type { CheckedPlan, Rule } from "./shared/rule";
import { at } from "./shared/atAction";
import { hasNoDate, isNothingRecorded } from "./shared/gaps";

export const missingDueDate: Rule = {
  id: "missing-due-date",
  title: "No due date",
  why: "An action without a date can never be late, so it drops out of every count of what is.",
  examples: [
    {
      says: "The date cell is blank",
      asOf: "2024-07-15",
      flag: { severity: "medium", cell: "D5", message: "No due date is given" },
    },
    {
      says: "No milestone, in a plan with milestone columns",
      asOf: "2024-07-15",
      action: { sources: {} },
      table: { milestoneColumns: [{ column: "G", due: "2024-08-31" }] },
      flag: { severity: "medium", cell: "B5", message: "No milestone is given" },
    },
    {
      says: "“Ongoing”",
      asOf: "2024-07-15",
      action: { ongoing: true, sources: { due: [{ cell: "D5", text: "Ongoing" }] } },
      flag: null,
    },
    {
      says: "“TBC”, which is flagged as to be confirmed",
      asOf: "2024-07-15",
      action: {
        sources: { due: [{ cell: "D5", text: "TBC" }] },
        doubts: [{ kind: "date-to-be-confirmed", cell: "D5", message: "" }],
      },
      flag: null,
    },
    {
      says: "The tracker has no dates",
      asOf: "2024-07-15",
      action: { sources: {} },
      flag: null,
    },
  ],
  check: (checked) =>
    checked.actions.flatMap((action) => {
      if (!hasNoDueDate(action) || isNothingRecorded(action)) return [];
      if (hasMilestoneColumns(checked, action))
        return [at(action, action.cell, "medium", "No milestone is given")];
      const cell = action.sources.due?.[0].cell;
      return cell === undefined ? [] : [at(action, cell, "medium", "No due date is given")];
    }),
};

/** A start alone says nothing of an end. */
const hasNoDueDate = (action: Action): boolean => hasNoDate({ ...action, start: null });

function hasMilestoneColumns({ plan }: CheckedPlan, { table }: Action): boolean {
  return (plan.tables[table]?.milestoneColumns.length ?? 0) > 0;
}
