import { readDate, type DateContext } from "../fields/date";
import { readRating, readStage } from "../fields/rating";
import type { Milestone } from "../model";
import type { ActionDraft } from "./draftActions";
import { joinedText, rowWithText } from "./rowCells";
import { isDone } from "./completion";
import { dueColumn } from "./stepRows";
import type { MilestoneColumn } from "./periods";
import type { PlanKey } from "./planKey";
import type { Table } from "./table";

/** What an action must deliver by the dates of the milestone columns, or step by step under its reference. */
export function readMilestones(
  draft: ActionDraft,
  columns: readonly MilestoneColumn[],
  context: DateContext,
  key: PlanKey,
): Milestone[] {
  const { row } = draft;
  const { view } = row.table.header;
  const milestones = columns.flatMap(({ column, due }) => {
    const text = joinedText(row, column);
    return text === "" ? [] : [{ due, text, cell: view.address(rowWithText(row, column), column) }];
  });
  return [
    ...milestones,
    ...pairedSteps(draft, context),
    ...steps(draft, context, key),
    ...rowsBelow(draft, context, key),
  ];
}

/** A row each below the action; its own date, too, where that is later than theirs. */
function rowsBelow({ row }: ActionDraft, context: DateContext, key: PlanKey): Milestone[] {
  const { table, rows, milestones } = row;
  const { action } = table.layout.columns;
  if (milestones.length === 0 || action === undefined) return [];
  const own = rows.slice(0, 1).map((at) => milestoneAt(table, at, action, { context, key }));
  const below = milestones.map((at): Milestone => {
    return { ...milestoneAt(table, at, action, { context, key }), isApart: true };
  });
  const isLater = ({ due }: Milestone) => below.every((each) => (due ?? "") > (each.due ?? ""));
  return [...below, ...own.filter(isLater)];
}

/** Steps across the row, each with its date at the right. */
function pairedSteps({ row }: ActionDraft, context: DateContext): Milestone[] {
  const { view } = row.table.header;
  return row.table.layout.stepPairs.flatMap(({ words, due }) => {
    const at = rowWithText(row, due);
    const text = joinedText(row, words);
    const date = readDate(view.content(at, due), context);
    const isDated = view.text(at, due) !== "";
    if (text === "" && !isDated) return [];
    const cell = isDated ? view.address(at, due) : view.address(rowWithText(row, words), words);
    return [{ due: date.due, text, cell, ...(date.complete && { met: true as const }) }];
  });
}

/**
 * Several rows of steps and dates under one merged reference: a milestone a row. Rows of words under one date are
 * paragraphs of one action.
 */
function steps({ row }: ActionDraft, context: DateContext, key: PlanKey): Milestone[] {
  const { view } = row.table.header;
  const { layout } = row.table;
  const dated = dueColumn(layout);
  if (row.steps.length === 0 || dated === undefined || areParagraphs(row)) return [];
  const worded = layout.step ?? layout.columns.action ?? layout.columns.objective ?? dated;
  const told = [...row.rows, ...row.steps].filter(
    (at) => view.own(at, dated) !== "" || view.own(at, worded) !== "",
  );
  if (told.length < 2) return [];
  return told.map((at) => milestoneAt(row.table, at, worded, { context, key }));
}

/** The milestone that a row tells, with its words in the column `worded`. */
function milestoneAt(
  table: Table,
  at: number,
  worded: number,
  { context, key }: { context: DateContext; key: PlanKey },
): Milestone {
  const { view } = table.header;
  const found = stepDate(table, at, context);
  return {
    due: found?.date.due ?? null,
    text: view.own(at, worded),
    cell: view.address(at, found?.column ?? worded),
    ...((found?.date.complete === true || isMet(table, at, context, key)) && {
      met: true as const,
    }),
  };
}

/** Steps have a column, a date or a rating of their own. */
function areParagraphs({ table: { header, layout }, steps: rows }: ActionDraft["row"]): boolean {
  const { due, revisedDue, originalDue, rag, stage } = layout.columns;
  const telling = [due, revisedDue, originalDue, rag, stage].filter((each) => each !== undefined);
  const tells = (at: number) => telling.some((column) => header.view.own(at, column) !== "");
  return layout.step === null && !rows.some(tells);
}

/** The date of a step: the revised one where it gives a day, else the one before it. */
function stepDate({ header: { view }, layout }: Table, at: number, context: DateContext) {
  const { due, revisedDue, originalDue } = layout.columns;
  const told = [revisedDue, due, originalDue].flatMap((column) =>
    column === undefined || view.text(at, column) === ""
      ? []
      : { column, date: readDate(view.content(at, column), context) },
  );
  return told.find(({ date }) => date.due !== null || date.complete) ?? told[0] ?? null;
}

/** A rating, a stage or a day of completion of the step's own. */
function isMet(
  { header: { view }, layout }: Table,
  at: number,
  context: DateContext,
  { key, assumed, codes }: PlanKey,
): boolean {
  const own = (column: number | null | undefined) =>
    column != null && view.isOwn(at, column) ? view.content(at, column) : null;
  const rated = own(layout.columns.rag);
  if (rated && readRating(rated, key, assumed, codes).status === "complete") return true;
  if (readStage(own(layout.columns.stage)?.text ?? "") === "complete") return true;
  const done = own(layout.completed);
  return done !== null && isDone(done, context);
}
