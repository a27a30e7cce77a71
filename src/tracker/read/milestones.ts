import { readDate, type DateContext } from "../fields/date";
import type { Milestone } from "../model";
import type { ActionDraft } from "./draftActions";
import { joinedText, rowWithText } from "./rowCells";
import type { MilestoneColumn } from "./periods";

/** What an action must deliver by the dates of the milestone columns, or step by step under its reference. */
export function readMilestones(
  draft: ActionDraft,
  columns: readonly MilestoneColumn[],
  context: DateContext,
): Milestone[] {
  const { row } = draft;
  const { view } = row.table.header;
  const milestones = columns.flatMap(({ column, due }) => {
    const text = joinedText(row, column);
    return text === "" ? [] : [{ due, text, cell: view.address(rowWithText(row, column), column) }];
  });
  return [...milestones, ...steps(draft, context)];
}

/** Several rows of steps and dates under one merged reference: a milestone a row. */
function steps({ row }: ActionDraft, context: DateContext): Milestone[] {
  const { view } = row.table.header;
  const { columns, step } = row.table.layout;
  const dated = columns.due ?? columns.revisedDue ?? columns.originalDue;
  if (row.steps.length === 0 || dated === undefined) return [];
  const worded = step ?? columns.action ?? columns.objective ?? dated;
  const told = [...row.rows, ...row.steps].filter(
    (at) => view.own(at, dated) !== "" || view.own(at, worded) !== "",
  );
  if (told.length < 2) return [];
  return told.map((at) => {
    const hasDate = view.text(at, dated) !== "";
    return {
      due: readDate(view.content(at, dated), context).due,
      text: view.own(at, worded),
      cell: view.address(at, hasDate ? dated : worded),
    };
  });
}
